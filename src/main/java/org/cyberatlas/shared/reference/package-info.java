/** Rows that nearly every question needs, read once for each version of the data. */
package org.cyberatlas.shared.reference;
