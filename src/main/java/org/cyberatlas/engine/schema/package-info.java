/** Corrections to the schema that SmallRye builds: scalars, connection types, introspection, directives, and the schema as text. */
package org.cyberatlas.engine.schema;
