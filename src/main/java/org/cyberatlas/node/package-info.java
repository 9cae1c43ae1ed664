/** Queries that fetch an object by its id, as the Relay specification requires. */
package org.cyberatlas.node;
