/** What tests share: a real PostgreSQL, in a container where an engine answers and embedded otherwise. */
package org.cyberatlas.testsupport;
