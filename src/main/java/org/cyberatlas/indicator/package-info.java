/** What is measured: the indicators, their units and scales. */
package org.cyberatlas.indicator;
