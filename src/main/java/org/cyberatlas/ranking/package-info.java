/** Positions and statistics over sets of actors, computed from the preferred readings. */
package org.cyberatlas.ranking;
