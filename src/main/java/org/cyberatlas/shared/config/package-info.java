/** Bounds of the settings that an operator makes. */
package org.cyberatlas.shared.config;
