/** Data of charts: maps, lines, axes and bars, computed from a response. */
package org.cyberatlas.page.chart;
