/** What executes a question: the schema as it is served, the fetchers of its fields, and how values become JSON; it knows neither HTTP nor a feature. */
package org.cyberatlas.engine;
