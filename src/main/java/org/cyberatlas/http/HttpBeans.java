package org.cyberatlas.http;

import graphql.schema.GraphQLSchema;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.engine.Json;
import org.cyberatlas.engine.plan.GraphQLExecutor;
import org.cyberatlas.engine.plan.PreparedDocumentCache;
import org.cyberatlas.engine.schema.SchemaText;
import org.cyberatlas.http.cache.CacheConfig;
import org.cyberatlas.http.cache.EntityTag;
import org.cyberatlas.http.cache.ResponseCache;
import org.cyberatlas.http.cache.Sha256;
import org.cyberatlas.http.limits.ClientAddress;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.http.limits.RateLimiter;
import org.cyberatlas.http.persisted.DocumentStore;
import org.cyberatlas.http.persisted.DocumentsConfig;
import org.cyberatlas.http.response.ResponseWriter;
import org.cyberatlas.shared.data.Catalogues;
import org.cyberatlas.shared.data.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** CDI producers of the HTTP layer. */
@ApplicationScoped
class HttpBeans {

    @Produces
    @Singleton
    Json json(LimitsConfig limits) {
        return new Json(limits.jsonDepth());
    }

    /** Shared by GraphQL, exports and pages, so that a client has one bucket for all. */
    @Produces
    @Singleton
    RateLimiter rateLimiter(LimitsConfig limits, ClientAddress clients) {
        return new RateLimiter(limits.rate(), clients, TimeMeter.SYSTEM_NANOTIME);
    }

    @Produces
    @Singleton
    ResponseWriter responseWriter(
            Json json,
            CacheConfig cache,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean crossOrigin) {
        return new ResponseWriter(json, cache, crossOrigin);
    }

    @Produces
    @Singleton
    DocumentStore documentStore(DocumentsConfig config) {
        return new DocumentStore(config);
    }

    @Produces
    @Singleton
    GraphQLService graphQLService(
            GraphQLSchema schema,
            DocumentStore store,
            Catalogues catalogues,
            Database database,
            ResponseCache responses,
            GraphQLExecutor executor,
            LimitsConfig limits,
            CacheConfig cache,
            Json json,
            @ConfigProperty(name = "quarkus.application.version") String build) {
        return new GraphQLService(
                new PreparedDocumentCache(schema, limits, cache.documents()),
                store,
                catalogues,
                database,
                responses,
                executor,
                new EntityTag(json, build + ' ' + Sha256.of(SchemaText.of(schema))),
                limits,
                json);
    }
}
