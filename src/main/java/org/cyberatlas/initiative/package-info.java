/** Initiatives of countries and the figures published about them. */
package org.cyberatlas.initiative;
