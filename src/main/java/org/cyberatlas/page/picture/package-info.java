/** Preview pictures of pages, as SVG. */
package org.cyberatlas.page.picture;
