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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is asked of the values of a field: whether anything below them has to be loaded. */
final class Below {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;

    private Below(DataFetchingEnvironment environment) {
        this.schema = environment.getGraphQLSchema();
        this.fragments = environment.getFragmentsByName();
    }

    /** True where a field somewhere below is loaded. Looked up once per place of the document, however many parents it has. */
    static boolean isLoaded(DataFetchingEnvironment environment) {
        Map<Place, Boolean> known =
                environment.getGraphQlContext().computeIfAbsent(Below.class, unused -> new HashMap<>());
        GraphQLType type = GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        return known.computeIfAbsent(new Place(environment.getField(), type), place -> new Below(environment)
                .isLoaded(type, place.field().getSelectionSet()));
    }

    private boolean isLoaded(GraphQLType parent, SelectionSet selections) {
        return selections != null
                && selections.getSelections().stream().anyMatch(selection -> isLoaded(parent, selection));
    }

    private boolean isLoaded(GraphQLType parent, Selection<?> selection) {
        if (selection instanceof Field field) {
            return objects(parent).stream().anyMatch(object -> isLoaded(object, field));
        }
        if (selection instanceof InlineFragment fragment) {
            return isLoaded(
                    fragment.getTypeCondition() == null
                            ? parent
                            : schema.getType(fragment.getTypeCondition().getName()),
                    fragment.getSelectionSet());
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return isLoaded(schema.getType(fragment.getTypeCondition().getName()), fragment.getSelectionSet());
    }

    private boolean isLoaded(GraphQLObjectType object, Field field) {
        GraphQLFieldDefinition definition = object.getFieldDefinition(field.getName());
        return definition != null // else it is of another type of the union, or __typename
                && (schema.getCodeRegistry().getDataFetcher(object, definition) instanceof Loading
                        || isLoaded(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet()));
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

    /** A field as it stands in a document, and the type of its values there. Neither part has an equal. */
    private record Place(Field field, GraphQLType type) {}
}
