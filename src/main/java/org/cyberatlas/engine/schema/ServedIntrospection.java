package org.cyberatlas.engine.schema;

import graphql.Directives;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Corrections to the introspection of graphql-java 24:
 *
 * <ul>
 *   <li>It lists the directives of the API alone. graphql-java adds experimental ones to each schema, and has no option against that: a
 *       document that uses one is rejected as if it did not exist.
 *   <li>A null {@code includeDeprecated} is false. graphql-java unboxes the null and fails.
 *   <li>Fields and types are in the order of their names, as in the printed schema. SmallRye has them in hash tables, whose order differs
 *       from start to start: the same schema would get another entity tag each time.
 * </ul>
 */
public final class ServedIntrospection {

    private static final Set<String> EXPERIMENTAL = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());
    private static final String INCLUDE_DEPRECATED = "includeDeprecated";

    private ServedIntrospection() {}

    public static GraphQLCodeRegistry in(GraphQLCodeRegistry registry) {
        return registry.transform(ServedIntrospection::correct);
    }

    /** False for a directive of graphql-java that is not part of the API. */
    public static boolean hasDirective(String name) {
        return !EXPERIMENTAL.contains(name);
    }

    private static void correct(GraphQLCodeRegistry.Builder served) {
        for (GraphQLObjectType type : List.of(Introspection.__Type, Introspection.__Field, Introspection.__Directive)) {
            type.getFieldDefinitions().stream()
                    .filter(field -> field.getArgument(INCLUDE_DEPRECATED) != null)
                    .forEach(field -> replace(served, type, field, fetcher -> place -> fetcher.get(complete(place))));
        }
        for (String list : List.of("fields", "interfaces", "possibleTypes")) {
            replace(
                    served,
                    Introspection.__Type,
                    Introspection.__Type.getFieldDefinition(list),
                    fetcher -> place -> byName((List<?>) fetcher.get(place)));
        }
        DataFetcher<List<GraphQLDirective>> directives = place -> listed((GraphQLSchema) place.getSource());
        served.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), directives);
    }

    private static void replace(
            GraphQLCodeRegistry.Builder served,
            GraphQLObjectType type,
            GraphQLFieldDefinition field,
            UnaryOperator<DataFetcher<?>> change) {
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        served.dataFetcher(place, change.apply(served.getDataFetcher(place, field)));
    }

    private static DataFetchingEnvironment complete(DataFetchingEnvironment place) {
        return place.getArgument(INCLUDE_DEPRECATED) != null
                ? place
                : DataFetchingEnvironmentImpl.newDataFetchingEnvironment(place)
                        .arguments(Map.of(INCLUDE_DEPRECATED, false))
                        .build();
    }

    /** @param members null if a type of this kind has none */
    private static List<GraphQLNamedSchemaElement> byName(List<?> members) {
        return members == null
                ? null
                : members.stream()
                        .map(GraphQLNamedSchemaElement.class::cast)
                        .sorted(Comparator.comparing(GraphQLNamedSchemaElement::getName))
                        .toList();
    }

    private static List<GraphQLDirective> listed(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> hasDirective(directive.getName()))
                .toList();
    }
}
