/** Data fetchers that call the getters and methods found by SmallRye. The only package that uses internal classes of SmallRye. */
package org.cyberatlas.engine.fetch;
