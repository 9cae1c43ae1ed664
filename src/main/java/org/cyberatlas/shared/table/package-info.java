/** Tables to download: their columns, derived from the components of a record where they are fields of the API. */
package org.cyberatlas.shared.table;
