/** Tables to download: their columns, derived from the components of a record. */
package org.cyberatlas.shared.table;
