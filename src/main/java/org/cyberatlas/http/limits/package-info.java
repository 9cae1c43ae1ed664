/** Limits on clients and on load: rates, addresses of clients behind proxies, concurrent executions, and the settings of all limits. */
package org.cyberatlas.http.limits;
