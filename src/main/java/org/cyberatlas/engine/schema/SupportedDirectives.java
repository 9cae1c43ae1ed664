package org.cyberatlas.engine.schema;

import graphql.Directives;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;

/**
 * Directives of the served schema. graphql-java adds experimental directives to each schema, and has no option against that: they are
 * hidden from introspection, and a document that uses one is rejected as if it did not exist.
 */
public final class SupportedDirectives {

    private static final Set<String> EXPERIMENTAL = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private SupportedDirectives() {}

    /** The registry with an introspection that lists the supported directives only. */
    public static GraphQLCodeRegistry in(GraphQLCodeRegistry registry) {
        DataFetcher<List<GraphQLDirective>> listed = environment -> listed((GraphQLSchema) environment.getSource());
        return registry.transform(
                changed -> changed.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), listed));
    }

    private static List<GraphQLDirective> listed(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> !EXPERIMENTAL.contains(directive.getName()))
                .toList();
    }

    /** False for a directive of graphql-java that is not part of the API. */
    public static boolean contains(String name) {
        return !EXPERIMENTAL.contains(name);
    }
}
