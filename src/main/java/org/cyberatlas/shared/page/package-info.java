/** Keyset-paged, totally ordered listings and the connections that carry them. */
package org.cyberatlas.shared.page;
