/** Tables to download: readings, rankings, comparisons and lists as CSV or JSON lines, and the package that describes them. */
package org.cyberatlas.export;
