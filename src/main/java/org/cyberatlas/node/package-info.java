/** Fetching anything again by its id alone, as the Relay specification asks. */
package org.cyberatlas.node;
