/** Downloads: the endpoint, and the list of everything that it serves. */
package org.cyberatlas.export;
