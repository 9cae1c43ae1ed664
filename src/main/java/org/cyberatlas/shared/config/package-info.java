/** Words for the settings that an operator makes. */
package org.cyberatlas.shared.config;
