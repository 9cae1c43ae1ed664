/** Tables: one class for each table that takes parameters, and the list of all tables with the lists of the features. */
package org.cyberatlas.export.table;
