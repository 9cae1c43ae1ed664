/** Offices of cyber diplomacy; never the persons who hold them. */
package org.cyberatlas.office;
