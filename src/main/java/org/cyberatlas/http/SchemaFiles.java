package org.cyberatlas.http;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.schema.GraphQLSchema;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.cyberatlas.engine.Json;

/** Serves the schema for tools that generate code from it: in the language of the specification, and as the answer to introspection. */
@ApplicationScoped
class SchemaFiles {

    /** Everything that a tool may want to know; types nest six wrappers deep at most, as in {@code [[T!]!]!}. */
    private static final String INTROSPECTION =
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .descriptions(true)
                    .specifiedByUrl(true)
                    .isOneOf(true)
                    .directiveIsRepeatable(true)
                    .schemaDescription(true)
                    .inputValueDeprecation(true));

    private final GraphQLSchema schema;
    private final Json json;
    private final Representation text;
    private volatile Representation introspection;

    SchemaFiles(GraphQLSchema schema, Json json) {
        this.schema = schema;
        this.json = json;
        this.text = Representation.of("text/plain", SchemaText.of(schema));
    }

    Handler<RoutingContext> text() {
        return text;
    }

    /** Few ask for it, so it is made for the first one who does, and away from the threads that serve all. */
    Handler<RoutingContext> introspection() {
        return http -> {
            Representation made = introspection;
            if (made != null) {
                made.handle(http);
            } else {
                http.vertx()
                        .executeBlocking(this::introspected)
                        .onSuccess(first -> first.handle(http))
                        .onFailure(http::fail);
            }
        };
    }

    private synchronized Representation introspected() {
        if (introspection == null) {
            ExecutionResult result = GraphQL.newGraphQL(schema).build().execute(INTROSPECTION);
            introspection = Representation.of(
                    "application/json", new String(json.write(result.toSpecification()), StandardCharsets.UTF_8));
        }
        return introspection;
    }
}
