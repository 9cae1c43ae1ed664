/** Metadata of tables: columns, sources, licences, and the data package of all lists. */
package org.cyberatlas.export.datapackage;
