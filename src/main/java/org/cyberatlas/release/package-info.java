/** The loaded release: its rows, their number, licences and changes. */
package org.cyberatlas.release;
