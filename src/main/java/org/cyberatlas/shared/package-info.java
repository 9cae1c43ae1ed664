/** Vocabulary that every feature speaks: pages, errors, batches, identities and dates; it depends on no feature. */
package org.cyberatlas.shared;
