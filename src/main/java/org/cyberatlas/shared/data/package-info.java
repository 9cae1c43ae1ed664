/** The data as one request reads them: the catalogue of reference rows in memory, statements for all other rows, one data version. */
package org.cyberatlas.shared.data;
