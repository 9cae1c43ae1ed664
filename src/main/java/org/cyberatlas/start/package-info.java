/** Checks before the start of the service, and the message after it. */
package org.cyberatlas.start;
