/** Memberships of actors in organisations, as rows with their sources. */
package org.cyberatlas.actor.membership;
