/** National cybersecurity strategies: what each source says of them, and which of the rows are one document. */
package org.cyberatlas.strategy;
