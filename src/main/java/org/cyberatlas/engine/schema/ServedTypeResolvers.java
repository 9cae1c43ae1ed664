package org.cyberatlas.engine.schema;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;

/**
 * Type resolvers that look up the type by its name in the served schema.
 *
 * <p>The resolvers of SmallRye return the types that it built. After a transformation of the schema these are other objects of the same
 * name, and no fragment on them would match.
 */
public final class ServedTypeResolvers {

    private ServedTypeResolvers() {}

    public static GraphQLCodeRegistry in(GraphQLSchema schema) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry();
        return registry.transform(changed -> schema.getAllTypesAsList().forEach(type -> {
            if (type instanceof GraphQLInterfaceType anInterface) {
                changed.typeResolver(anInterface, byName(registry.getTypeResolver(anInterface)));
            } else if (type instanceof GraphQLUnionType union) {
                changed.typeResolver(union, byName(registry.getTypeResolver(union)));
            }
        }));
    }

    private static TypeResolver byName(TypeResolver built) {
        return environment ->
                environment.getSchema().getObjectType(built.getType(environment).getName());
    }
}
