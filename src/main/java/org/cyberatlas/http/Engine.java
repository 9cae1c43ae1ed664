package org.cyberatlas.http;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this API adds to the GraphQL engine that SmallRye builds. */
@ApplicationScoped
class Engine {

    void configure(@Observes GraphQLSchema.Builder schema) {
        SpecifiedScalars.replaceIn(schema);
    }

    void configure(@Observes GraphQL.Builder builder) {
        RequestInput input = new RequestInput();
        builder.instrumentation(new ChainedInstrumentation(new DataLoaders(), input))
                .preparsedDocumentProvider(input)
                .defaultDataFetcherExceptionHandler(new ErrorTranslator());
    }
}
