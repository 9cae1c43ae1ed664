/** Confidence-building measures of organisations. */
package org.cyberatlas.measure;
