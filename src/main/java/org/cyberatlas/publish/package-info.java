/** Import of publishers' files as new editions in {@code db/data}. */
package org.cyberatlas.publish;
