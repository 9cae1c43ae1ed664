package org.cyberatlas.engine.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;

/** Schema in the schema definition language, with applied directives and without definitions of directives. */
public final class SchemaText {

    private static final Set<String> PRINTED = Set.of("deprecated", "oneOf", "specifiedBy");

    private SchemaText() {}

    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(PRINTED::contains))
                .print(schema);
    }
}
