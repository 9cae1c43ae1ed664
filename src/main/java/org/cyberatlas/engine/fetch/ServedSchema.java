package org.cyberatlas.engine.fetch;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.engine.schema.SchemaCorrections;
import org.cyberatlas.engine.schema.ServedIntrospection;
import org.cyberatlas.engine.schema.ServedTypeResolvers;

/**
 * Observer that replaces the schema built by SmallRye with the served one.
 *
 * <p>Its data fetchers call the same methods as those of SmallRye, but do not copy the context, list the selection, fire events or wrap
 * the result for each field, which was nine tenths of the time of a response with thousands of fields.
 */
@ApplicationScoped
class ServedSchema {

    private final Instance<Schema> model;

    /** @param model set by SmallRye before it builds the schema */
    ServedSchema(Instance<Schema> model) {
        this.model = model;
    }

    void configure(@Observes GraphQLSchema.Builder schema) {
        Schema found = model.get();
        GraphQLSchema built = schema.build();
        Map<String, GraphQLObjectType> types = SchemaCorrections.in(schema, built, MethodFetcher.pageSizes(found));
        GraphQLCodeRegistry fetchers = fetchers(types, ServedTypeResolvers.in(built), found);
        schema.codeRegistry(ServedIntrospection.in(fetchers));
    }

    private static GraphQLCodeRegistry fetchers(
            Map<String, GraphQLObjectType> types, GraphQLCodeRegistry built, Schema model) {
        Map<String, Operation> queries =
                model.getQueries().stream().collect(Collectors.toMap(Operation::getName, Function.identity()));
        return built.transform(registry -> {
            // The visibility of SmallRye compares each field with a pattern; no field is hidden here.
            registry.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
            types.forEach((builtName, type) -> type.getFieldDefinitions()
                    .forEach(field -> registry.dataFetcher(
                            FieldCoordinates.coordinates(type, field),
                            fetcher(model.getTypes().get(builtName), queries, field.getName()))));
        });
    }

    /** @param owner null for the type of queries */
    private static DataFetcher<?> fetcher(Type owner, Map<String, Operation> queries, String field) {
        Operation operation = (owner == null ? queries : owner.getOperations()).get(field);
        return operation == null ? new GetterFetcher(owner.getFields().get(field), owner) : MethodFetcher.of(operation);
    }
}
