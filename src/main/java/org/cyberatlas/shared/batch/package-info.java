/** Batch loading of a field for all its parents, with any arguments. */
package org.cyberatlas.shared.batch;
