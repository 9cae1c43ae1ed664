package org.cyberatlas.engine.fetch;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.engine.schema.ConnectionTypes;

/**
 * Data fetchers that replace those of SmallRye. They call the same methods, but do not copy the context, list the selection, fire
 * events or wrap the result for each field, which was nine tenths of the time of a response with thousands of fields.
 */
final class DataFetchers {

    private final Schema model;
    private final Map<String, Operation> queries;

    private DataFetchers(Schema model) {
        this.model = model;
        this.queries = model.getQueries().stream().collect(Collectors.toMap(Operation::getName, Function.identity()));
    }

    /** @param model schema model that SmallRye built from the classes */
    static GraphQLCodeRegistry in(List<GraphQLObjectType> types, GraphQLCodeRegistry built, Schema model) {
        DataFetchers fetchers = new DataFetchers(model);
        return built.transform(registry -> {
            // The visibility of SmallRye compares each field with a pattern; no field is hidden here.
            registry.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
            types.forEach(type -> type.getFieldDefinitions()
                    .forEach(field -> registry.dataFetcher(
                            FieldCoordinates.coordinates(type, field), fetchers.of(type.getName(), field.getName()))));
        });
    }

    private DataFetcher<?> of(String typeName, String field) {
        Type type = Optional.ofNullable(model.getTypes().get(typeName))
                .orElseGet(() -> model.getTypes().get(ConnectionTypes.builtName(typeName)));
        Operation operation = (type == null ? queries : type.getOperations()).get(field);
        return operation == null ? new GetterFetcher(type.getFields().get(field), type) : MethodFetcher.of(operation);
    }
}
