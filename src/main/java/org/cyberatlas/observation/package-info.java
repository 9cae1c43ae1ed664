/** Observations: what each source published, which one is shown, what else was published, and whether they disagree. */
package org.cyberatlas.observation;
