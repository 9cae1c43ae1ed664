/** Pages for a browser, the console with its tour, and the documents for users. */
package org.cyberatlas.page;
