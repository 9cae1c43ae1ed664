/** Request headers that decide on the form of a response: Accept, Accept-Encoding, Content-Type. */
package org.cyberatlas.http.headers;
