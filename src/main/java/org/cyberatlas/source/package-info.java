/** Provenance: who says so, where it was published, and on what terms it may be used. */
package org.cyberatlas.source;
