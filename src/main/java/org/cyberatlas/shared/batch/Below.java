package org.cyberatlas.shared.batch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;

/** What is asked of the values of a field: whether anything below them has to be loaded. */
final class Below {

    private Below() {}

    /** True where a field somewhere below is loaded. Looked up once per place of the document, however many parents it has. */
    static boolean isLoaded(DataFetchingEnvironment environment) {
        Map<Place, Boolean> known =
                environment.getGraphQlContext().computeIfAbsent(Below.class, unused -> new HashMap<>());
        GraphQLType type = GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        return known.computeIfAbsent(new Place(environment.getField(), type), place -> isLoaded(place, environment));
    }

    private static boolean isLoaded(Place place, DataFetchingEnvironment environment) {
        GraphQLCodeRegistry fetchers = environment.getGraphQLSchema().getCodeRegistry();
        return new Fields(environment)
                .visit(
                        place.type(),
                        place.field().getSelectionSet(),
                        (object, field) -> fetchers.getDataFetcher(object, object.getFieldDefinition(field.getName()))
                                instanceof Loading);
    }

    /** A field as it stands in a document, and the type of its values there. Neither part has an equal. */
    private record Place(Field field, GraphQLType type) {}
}
