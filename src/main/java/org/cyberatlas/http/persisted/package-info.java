/** Persisted documents: documents that clients name by their SHA-256, and the trusted documents of the operator. */
package org.cyberatlas.http.persisted;
