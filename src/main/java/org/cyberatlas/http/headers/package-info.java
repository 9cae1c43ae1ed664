/** Request headers that decide on the form of a response: Accept and Accept-Encoding. */
package org.cyberatlas.http.headers;
