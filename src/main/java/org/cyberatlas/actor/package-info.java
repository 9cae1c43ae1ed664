/** Actors: States and organisations, their memberships and borders, and sets of them. */
package org.cyberatlas.actor;
