package org.cyberatlas.engine;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/** Observer that replaces the schema built by SmallRye with the served one. */
@ApplicationScoped
class Engine {

    private final Instance<Schema> model;

    /** @param model set by SmallRye before it builds the schema */
    Engine(Instance<Schema> model) {
        this.model = model;
    }

    void configure(@Observes GraphQLSchema.Builder schema) {
        GraphQLSchema corrected = SchemaCorrections.in(schema, Resolver.pageSizes(model.get()));
        GraphQLCodeRegistry fetchers = Fetchers.in(corrected, TypesByName.in(corrected), model.get());
        schema.codeRegistry(MembersByName.in(DeprecatedMembers.in(SupportedDirectives.in(fetchers))));
    }
}
