/** Projects that build cyber capacity: who funds what, and for whom. */
package org.cyberatlas.project;
