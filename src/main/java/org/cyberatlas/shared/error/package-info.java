/** Errors of requests, each with a code. */
package org.cyberatlas.shared.error;
