/** What people see in a browser: the first page, the console with its tour, and the documents for users. */
package org.cyberatlas.page;
