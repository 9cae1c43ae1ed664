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
import org.cyberatlas.engine.schema.SchemaText;
import org.cyberatlas.http.response.LazyResource;
import org.cyberatlas.http.response.StaticResource;

/** Schema for code generators: in the schema definition language, and as the response to introspection. */
@ApplicationScoped
class SchemaFiles {

    /** Introspection with all optional parts; types have at most six wrappers, as in {@code [[T!]!]!}. */
    private static final String INTROSPECTION =
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .descriptions(true)
                    .specifiedByUrl(true)
                    .isOneOf(true)
                    .directiveIsRepeatable(true)
                    .schemaDescription(true)
                    .inputValueDeprecation(true));

    private final LazyResource text;
    private final LazyResource introspection;

    SchemaFiles(GraphQLSchema schema, Json json) {
        this.text = new LazyResource(() -> StaticResource.of("text/plain", SchemaText.of(schema)));
        this.introspection = new LazyResource(() -> StaticResource.of("application/json", introspected(schema, json)));
    }

    Handler<RoutingContext> text() {
        return text;
    }

    Handler<RoutingContext> introspection() {
        return introspection;
    }

    private static String introspected(GraphQLSchema schema, Json json) {
        ExecutionResult result = GraphQL.newGraphQL(schema).build().execute(INTROSPECTION);
        return new String(json.write(result.toSpecification()), StandardCharsets.UTF_8);
    }
}
