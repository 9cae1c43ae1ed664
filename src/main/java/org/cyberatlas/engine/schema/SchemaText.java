package org.cyberatlas.engine.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;

/** The schema in the language of the specification, with the directives that say something about it, and without their definitions. */
public final class SchemaText {

    private static final Set<String> TOLD = Set.of("deprecated", "oneOf", "specifiedBy");

    private SchemaText() {}

    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(TOLD::contains))
                .print(schema);
    }
}
