package org.cyberatlas.http;

import graphql.Directives;
import graphql.language.Directive;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * The engine adds experimental directives to each schema, and there is no way to leave them out: they are hidden from introspection,
 * and a document that uses one is told that it does not exist.
 */
final class SupportedDirectives {

    private static final Set<String> EXPERIMENTAL = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private SupportedDirectives() {}

    /** With an introspection that lists no others. */
    static GraphQLCodeRegistry in(GraphQLCodeRegistry registry) {
        DataFetcher<List<GraphQLDirective>> listed = environment -> listed((GraphQLSchema) environment.getSource());
        return registry.transform(
                changed -> changed.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), listed));
    }

    private static List<GraphQLDirective> listed(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> !EXPERIMENTAL.contains(directive.getName()))
                .toList();
    }

    /** None of those that there are may stand twice in one place, so the second need not be looked at any closer. */
    static void check(List<Directive> directives) {
        Set<String> names = new HashSet<>();
        for (Directive directive : directives) {
            if (EXPERIMENTAL.contains(directive.getName())) {
                throw refusal(directive, "Unknown directive '" + directive.getName() + "'");
            }
            if (!names.add(directive.getName())) {
                throw refusal(
                        directive, "Directive '" + directive.getName() + "' may stand only once in the same place");
            }
        }
    }

    private static Refusal refusal(Directive directive, String message) {
        return Refusal.ofDocument(List.of(Map.of(
                "message",
                message,
                "locations",
                ErrorFormat.locations(List.of(directive.getSourceLocation())),
                "extensions",
                Map.of("code", ErrorCode.VALIDATION_ERROR.name()))));
    }
}
