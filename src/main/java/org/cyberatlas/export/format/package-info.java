/** Formats of tables: CSV and JSON lines. */
package org.cyberatlas.export.format;
