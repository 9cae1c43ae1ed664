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
 * The engine adds experimental directives to each schema, and there is no way to leave them out: they are hidden from introspection,
 * and a document that uses one is told that it does not exist.
 */
public final class SupportedDirectives {

    private static final Set<String> EXPERIMENTAL = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private SupportedDirectives() {}

    /** With an introspection that lists no others. */
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

    /** False for one that the engine knows, and this API does not. */
    public static boolean contains(String name) {
        return !EXPERIMENTAL.contains(name);
    }
}
