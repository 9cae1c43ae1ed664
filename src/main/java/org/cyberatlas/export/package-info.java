/** Downloads: the endpoint, and the catalogue of everything that it serves. */
package org.cyberatlas.export;
