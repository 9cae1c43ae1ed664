/** GraphQL requests as they come over HTTP: the body, the parameters of the URI, and JSON. */
package org.cyberatlas.http.request;
