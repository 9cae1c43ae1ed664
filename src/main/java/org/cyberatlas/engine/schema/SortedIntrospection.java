package org.cyberatlas.engine.schema;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedSchemaElement;
import java.util.Comparator;
import java.util.List;

/**
 * Has introspection list fields and types by name, as the printed schema does. SmallRye keeps them in hash tables, so that their
 * order says nothing, and that of the queries differs from start to start: the same schema would get another entity tag each time.
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

    /** @param members null where a type of this kind has none */
    private static List<GraphQLNamedSchemaElement> byName(List<?> members) {
        return members == null
                ? null
                : members.stream()
                        .map(GraphQLNamedSchemaElement.class::cast)
                        .sorted(Comparator.comparing(GraphQLNamedSchemaElement::getName))
                        .toList();
    }
}
