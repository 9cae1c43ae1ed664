package org.cyberatlas.engine.schema;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;

/** Introspection that takes a null {@code includeDeprecated} for false. graphql-java 24 unboxes the null and fails. */
public final class NullIncludeDeprecated {

    private static final String ARGUMENT = "includeDeprecated";

    private NullIncludeDeprecated() {}

    public static GraphQLCodeRegistry in(GraphQLCodeRegistry registry) {
        return registry.transform(changed -> {
            for (GraphQLObjectType type :
                    List.of(Introspection.__Type, Introspection.__Field, Introspection.__Directive)) {
                type.getFieldDefinitions().stream()
                        .filter(field -> field.getArgument(ARGUMENT) != null)
                        .forEach(field -> {
                            FieldCoordinates place = FieldCoordinates.coordinates(type, field);
                            DataFetcher<?> built = registry.getDataFetcher(place, field);
                            changed.dataFetcher(
                                    place, (DataFetcher<?>) environment -> built.get(complete(environment)));
                        });
            }
        });
    }

    private static DataFetchingEnvironment complete(DataFetchingEnvironment environment) {
        return environment.getArgument(ARGUMENT) != null
                ? environment
                : DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                        .arguments(Map.of(ARGUMENT, false))
                        .build();
    }
}
