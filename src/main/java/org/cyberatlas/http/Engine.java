package org.cyberatlas.http;

import graphql.GraphQL;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this API adds to the GraphQL engine that SmallRye builds. */
@ApplicationScoped
class Engine {

    GraphQL.Builder configure(@Observes GraphQL.Builder builder) {
        return builder.instrumentation(new DataLoaders()).defaultDataFetcherExceptionHandler(new ErrorTranslator());
    }
}
