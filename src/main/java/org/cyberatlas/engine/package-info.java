/** Execution of GraphQL requests: what its parts share, such as the request, its deadline and JSON. Knows no feature and nothing of connections. */
package org.cyberatlas.engine;
