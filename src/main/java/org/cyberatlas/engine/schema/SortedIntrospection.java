package org.cyberatlas.engine.schema;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedSchemaElement;
import java.util.Comparator;
import java.util.List;

/**
 * Introspection with fields and types in the order of their names, as in the printed schema. SmallRye has them in hash tables, whose
 * order differs from start to start: the same schema would get another entity tag each time.
 */
public final class SortedIntrospection {

    private static final List<String> LISTS = List.of("fields", "interfaces", "possibleTypes");

    private SortedIntrospection() {}

    public static GraphQLCodeRegistry in(GraphQLCodeRegistry registry) {
        return registry.transform(changed -> LISTS.forEach(list -> {
            FieldCoordinates place = FieldCoordinates.coordinates(Introspection.__Type, list);
            DataFetcher<?> built = registry.getDataFetcher(place, Introspection.__Type.getFieldDefinition(list));
            changed.dataFetcher(place, (DataFetcher<?>) environment -> byName((List<?>) built.get(environment)));
        }));
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
}
