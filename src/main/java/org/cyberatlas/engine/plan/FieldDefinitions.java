package org.cyberatlas.engine.plan;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

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

    /** The type itself; null if it has no fields or there is none. */
    static GraphQLCompositeType composite(GraphQLType type) {
        return type instanceof GraphQLCompositeType composite ? composite : null;
    }
}
