/** Reference tables: rows that are held in memory for each data version, and are found, filtered and paged there. */
package org.cyberatlas.shared.catalogue;
