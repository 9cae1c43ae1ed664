/** National laws by subject: what each source says of them, and which of the rows are one law. */
package org.cyberatlas.law;
