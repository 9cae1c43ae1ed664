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
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of the fields that an operation selects of each object type, anywhere in the document: no statement need read more. */
public final class SelectedFields {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Set<String>> byType = new HashMap<>();

    private SelectedFields(DataFetchingEnvironment environment) {
        this.schema = environment.getGraphQLSchema();
        this.fragments = environment.getFragmentsByName();
        collect(schema.getQueryType(), environment.getOperationDefinition().getSelectionSet());
    }

    /** The names of the fields of a type; empty outside of a GraphQL request, where every field may be needed. */
    public static Optional<Set<String>> of(String type) {
        SmallRyeContext context = SmallRyeContextManager.getCurrentSmallRyeContext();
        DataFetchingEnvironment field = context == null ? null : context.unwrap(DataFetchingEnvironment.class);
        return Optional.ofNullable(field).map(environment -> environment
                .getGraphQlContext()
                .<SelectedFields>computeIfAbsent(SelectedFields.class, first -> new SelectedFields(environment))
                .byType
                .getOrDefault(type, Set.of()));
    }

    private void collect(GraphQLType parent, SelectionSet selections) {
        if (selections != null) {
            selections.getSelections().forEach(selection -> collect(parent, selection));
        }
    }

    private void collect(GraphQLType parent, Selection<?> selection) {
        if (selection instanceof Field field) {
            objects(parent).forEach(object -> collect(object, field));
        } else if (selection instanceof InlineFragment fragment) {
            collect(
                    fragment.getTypeCondition() == null
                            ? parent
                            : schema.getType(fragment.getTypeCondition().getName()),
                    fragment.getSelectionSet());
        } else {
            FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
            collect(schema.getType(fragment.getTypeCondition().getName()), fragment.getSelectionSet());
        }
    }

    private void collect(GraphQLObjectType object, Field field) {
        GraphQLFieldDefinition definition = object.getFieldDefinition(field.getName());
        if (definition != null) { // else it is of another type of the union, or __typename
            byType.computeIfAbsent(object.getName(), first -> new HashSet<>()).add(field.getName());
            collect(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet());
        }
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
