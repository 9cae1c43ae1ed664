/** Responses as they are written: GraphQL responses, errors, static resources, and the headers that protect a browser. */
package org.cyberatlas.http.response;
