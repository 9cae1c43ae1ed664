/** Dated facts of all features in one order, and how many facts the atlas has. */
package org.cyberatlas.timeline;
