package org.cyberatlas.engine;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/** What this API changes in the schema that SmallRye builds. */
@ApplicationScoped
class Engine {

    private final Instance<Schema> model;

    /** @param model set by SmallRye before it builds the schema */
    Engine(Instance<Schema> model) {
        this.model = model;
    }

    void configure(@Observes GraphQLSchema.Builder schema) {
        GraphQLSchema specified = SpecifiedScalars.replaceIn(schema);
        GraphQLCodeRegistry fetchers = Fetchers.in(specified, TypesByName.in(specified), model.get());
        schema.codeRegistry(MembersByName.in(SupportedDirectives.in(fetchers)));
    }
}
