/** Which rows are loaded, how many, and on what terms. */
package org.cyberatlas.release;
