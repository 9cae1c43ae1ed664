/** The pages of the atlas, one class each: which parameters a page has, and what its template shows of the response. */
package org.cyberatlas.page.view;
