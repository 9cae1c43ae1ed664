/** Flyway's loading of the rows in {@code db/data}: the database follows the files, or says which cell keeps it from doing so. */
package org.cyberatlas.seed;
