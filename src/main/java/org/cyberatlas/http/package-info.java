/** GraphQL over HTTP: the endpoint, the service that executes its requests, internal queries, and the schema as files. Knows no feature. */
package org.cyberatlas.http;
