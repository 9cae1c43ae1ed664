/** Findings about actors, discrepancies between sources, positions on international law, and known gaps. */
package org.cyberatlas.finding;
