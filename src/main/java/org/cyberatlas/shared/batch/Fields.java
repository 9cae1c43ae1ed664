package org.cyberatlas.shared.batch;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Map;

/** The fields of a document below one place, with all types that they may belong to. */
final class Fields {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;

    Fields(DataFetchingEnvironment environment) {
        this.schema = environment.getGraphQLSchema();
        this.fragments = environment.getFragmentsByName();
    }

    /** Callback for each selected field. */
    interface Visitor {

        /** @return true to stop */
        boolean visit(GraphQLObjectType object, Field field);
    }

    /** @return true if the visitor stopped */
    boolean visit(GraphQLType parent, SelectionSet selections, Visitor visitor) {
        return selections != null
                && selections.getSelections().stream().anyMatch(selection -> visit(parent, selection, visitor));
    }

    private boolean visit(GraphQLType parent, Selection<?> selection, Visitor visitor) {
        if (selection instanceof Field field) {
            return objects(parent).stream().anyMatch(object -> visit(object, field, visitor));
        }
        if (selection instanceof InlineFragment fragment) {
            return visit(
                    fragment.getTypeCondition() == null
                            ? parent
                            : schema.getType(fragment.getTypeCondition().getName()),
                    fragment.getSelectionSet(),
                    visitor);
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return visit(schema.getType(fragment.getTypeCondition().getName()), fragment.getSelectionSet(), visitor);
    }

    private boolean visit(GraphQLObjectType object, Field field, Visitor visitor) {
        GraphQLFieldDefinition definition = object.getFieldDefinition(field.getName());
        return definition != null // else it is of another type of the union, or __typename
                && (visitor.visit(object, field)
                        || visit(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet(), visitor));
    }

    private List<GraphQLObjectType> objects(GraphQLType type) {
        if (type instanceof GraphQLInterfaceType anInterface) {
            return schema.getImplementations(anInterface);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return List.of((GraphQLObjectType) type);
    }
}
