/** Tables: one class for each table that takes parameters, and the lists of all features. */
package org.cyberatlas.export.table;
