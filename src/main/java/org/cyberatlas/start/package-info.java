/** Start of the service: checks of the settings and of the database before it, the message after it, and the command that only loads. */
package org.cyberatlas.start;
