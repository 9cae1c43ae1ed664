package org.cyberatlas.http;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/** What this API adds to the GraphQL engine that SmallRye builds. */
@ApplicationScoped
class Engine {

    private final Instance<Schema> model;

    /** @param model set by SmallRye before it builds the schema */
    Engine(Instance<Schema> model) {
        this.model = model;
    }

    void configure(@Observes GraphQLSchema.Builder schema) {
        SpecifiedScalars.replaceIn(schema);
        Fetchers.replaceIn(schema, model.get());
    }

    void configure(@Observes GraphQL.Builder builder) {
        RequestInput input = new RequestInput();
        builder.instrumentation(input)
                .preparsedDocumentProvider(input)
                .defaultDataFetcherExceptionHandler(new ErrorTranslator());
    }
}
