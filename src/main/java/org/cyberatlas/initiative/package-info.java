/** What a country does: its initiatives, and the figures published about them. */
package org.cyberatlas.initiative;
