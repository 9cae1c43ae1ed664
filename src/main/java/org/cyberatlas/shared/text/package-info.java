/** Texts that people type. */
package org.cyberatlas.shared.text;
