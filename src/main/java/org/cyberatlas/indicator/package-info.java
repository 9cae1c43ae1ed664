/** Indicators with their units and scales. */
package org.cyberatlas.indicator;
