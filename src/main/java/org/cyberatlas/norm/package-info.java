/** Voluntary norms of behaviour, principles of international law, and the endorsements of norms. */
package org.cyberatlas.norm;
