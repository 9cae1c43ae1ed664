/** Positions and statistics over sets of actors, computed from the preferred observations. */
package org.cyberatlas.ranking;
