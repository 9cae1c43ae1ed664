/** Who: States and organisations, who is a member of what, and who borders on whom. */
package org.cyberatlas.actor;
