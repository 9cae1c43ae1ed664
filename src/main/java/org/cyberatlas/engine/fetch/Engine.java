package org.cyberatlas.engine.fetch;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import org.cyberatlas.engine.schema.DeprecatedMembers;
import org.cyberatlas.engine.schema.MembersByName;
import org.cyberatlas.engine.schema.SchemaCorrections;
import org.cyberatlas.engine.schema.SupportedDirectives;
import org.cyberatlas.engine.schema.TypesByName;

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
