package org.cyberatlas.http;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;

/**
 * Lets interfaces and unions resolve to the types of the schema that is served. SmallRye answers with those that it built, and a
 * changed schema has others of the same name: a fragment on a type would then match nothing, without a word.
 */
final class ServedTypes {

    private ServedTypes() {}

    static GraphQLCodeRegistry of(GraphQLSchema schema) {
        GraphQLCodeRegistry built = schema.getCodeRegistry();
        return built.transform(registry -> {
            for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLInterfaceType abstractType) {
                    registry.typeResolver(abstractType, byName(built.getTypeResolver(abstractType)));
                } else if (type instanceof GraphQLUnionType union) {
                    registry.typeResolver(union, byName(built.getTypeResolver(union)));
                }
            }
        });
    }

    private static TypeResolver byName(TypeResolver built) {
        return environment ->
                environment.getSchema().getObjectType(built.getType(environment).getName());
    }
}
