/** Support of the tests: a real PostgreSQL, in a container where an engine is available and embedded otherwise. */
package org.cyberatlas.testsupport;
