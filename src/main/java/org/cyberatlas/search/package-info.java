/** Finding things of any kind by a text that a person types. */
package org.cyberatlas.search;
