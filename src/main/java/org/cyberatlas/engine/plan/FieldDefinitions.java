package org.cyberatlas.engine.plan;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.List;

/** Lookup of fields by name in documents that may be invalid, with null for what the schema does not have. */
final class FieldDefinitions {

    private FieldDefinitions() {}

    /** @param parent null if it is unknown itself */
    static GraphQLFieldDefinition find(GraphQLSchema schema, GraphQLCompositeType parent, String name) {
        if (name.equals("__typename")) {
            return Introspection.TypeNameMetaFieldDef;
        }
        if (name.equals("__schema") && parent == schema.getQueryType()) {
            return schema.getIntrospectionSchemaFieldDefinition();
        }
        if (name.equals("__type") && parent == schema.getQueryType()) {
            return schema.getIntrospectionTypeFieldDefinition();
        }
        return parent instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(name) : null;
    }

    /** The object types of a type; none if it is null. */
    static List<GraphQLObjectType> objects(GraphQLSchema schema, GraphQLCompositeType type) {
        if (type instanceof GraphQLInterfaceType anInterface) {
            return schema.getImplementations(anInterface);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return type instanceof GraphQLObjectType object ? List.of(object) : List.of();
    }

    /** The type itself; null if it has no fields or there is none. */
    static GraphQLCompositeType composite(GraphQLType type) {
        return type instanceof GraphQLCompositeType composite ? composite : null;
    }
}
