/** Any number of actors side by side: figures, findings, and what ties them together. */
package org.cyberatlas.compare;
