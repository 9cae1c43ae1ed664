/** Loading a field for all its parents at once, whatever its arguments. */
package org.cyberatlas.shared.batch;
