package org.cyberatlas.engine.fetch;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.cyberatlas.engine.schema.SchemaCorrections;
import org.cyberatlas.engine.schema.ServedIntrospection;
import org.cyberatlas.engine.schema.ServedTypeResolvers;

/** Observer that replaces the schema built by SmallRye with the served one. */
@ApplicationScoped
class ServedSchema {

    private final Instance<Schema> model;

    /** @param model set by SmallRye before it builds the schema */
    ServedSchema(Instance<Schema> model) {
        this.model = model;
    }

    void configure(@Observes GraphQLSchema.Builder schema) {
        GraphQLSchema built = schema.build();
        List<GraphQLObjectType> types = SchemaCorrections.in(schema, built, MethodFetcher.pageSizes(model.get()));
        GraphQLCodeRegistry fetchers = DataFetchers.in(types, ServedTypeResolvers.in(built), model.get());
        schema.codeRegistry(ServedIntrospection.in(fetchers));
    }
}
