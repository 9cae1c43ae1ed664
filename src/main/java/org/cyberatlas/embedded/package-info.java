/** The PostgreSQL that starts when no other is configured. */
package org.cyberatlas.embedded;
