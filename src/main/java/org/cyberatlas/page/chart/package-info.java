/** What pages draw: the data of maps, lines, axes and bars, computed from a response. */
package org.cyberatlas.page.chart;
