/** Tables: one class for each table that takes parameters, and the catalogue of all tables with the lists of the features. */
package org.cyberatlas.export.table;
