/** Checks on connections and requests before any route: framing, slow headers, back-pressure, invalid URIs, Expect. */
package org.cyberatlas.http.connection;
