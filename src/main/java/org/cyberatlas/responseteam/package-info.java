/** Teams that respond to computer security incidents, and the networks that they belong to. */
package org.cyberatlas.responseteam;
