/** Recorded votes on resolutions: the totals, the vote of each State, and how alike States voted. */
package org.cyberatlas.vote;
