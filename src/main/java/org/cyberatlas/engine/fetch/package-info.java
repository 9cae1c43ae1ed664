/** Data fetchers that call the getters and methods found by . */
package org.cyberatlas.engine.fetch;
