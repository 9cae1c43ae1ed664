/** Cached responses: entity tags, compressed bodies, and the cache itself. */
package org.cyberatlas.http.cache;
