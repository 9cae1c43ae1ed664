/** Data fetchers that call the getters and methods found by SmallRye. */
package org.cyberatlas.engine.fetch;
