package org.cyberatlas.http;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How values are written at the places of one question; made for each place when it is come to. */
final class Layouts {

    private final ExecutionContext question;
    private final GraphQLSchema schema;
    private final FieldCollector collector;
    private final Map<Class<?>, GraphQLObjectType> types;
    private final Map<Place, Optional<Layout>> known = new HashMap<>();

    /** @param types the type of each class */
    Layouts(ExecutionContext question, FieldCollector collector, Map<Class<?>, GraphQLObjectType> types) {
        this.question = question;
        this.schema = question.getGraphQLSchema();
        this.collector = collector;
        this.types = types;
    }

    /** How values of a type are written there; empty where something below has to be loaded. */
    Optional<Layout> at(MergedField field, GraphQLType type) {
        Place place = new Place(field.getFields(), type);
        Optional<Layout> layout = known.get(place);
        if (layout == null) {
            layout = Optional.ofNullable(layout(field, type));
            known.put(place, layout);
        }
        return layout;
    }

    private Layout layout(MergedField field, GraphQLType type) {
        if (type instanceof GraphQLNonNull required) {
            Layout layout = layout(field, required.getWrappedType());
            return layout == null ? null : new Layout.NotNull(layout);
        }
        if (type instanceof GraphQLList list) {
            Layout layout = layout(field, list.getWrappedType());
            return layout == null ? null : new Layout.Elements(layout);
        }
        if (type instanceof GraphQLScalarType scalar) {
            return new Layout.Leaf(
                    value -> scalar.getCoercing().serialize(value, question.getGraphQLContext(), question.getLocale()));
        }
        if (type instanceof GraphQLEnumType codes) {
            return new Layout.Leaf(value -> codes.serialize(value, question.getGraphQLContext(), question.getLocale()));
        }
        return type instanceof GraphQLObjectType object
                ? fields(field, object)
                : any(field, (GraphQLCompositeType) type);
    }

    private Layout any(MergedField field, GraphQLCompositeType type) {
        Map<GraphQLObjectType, Layout> layouts = new HashMap<>();
        for (GraphQLObjectType object : objects(type)) {
            Layout layout = fields(field, object);
            if (layout == null) {
                return null;
            }
            layouts.put(object, layout);
        }
        return new Layout.Any(types, layouts);
    }

    private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
        return type instanceof GraphQLInterfaceType anInterface
                ? schema.getImplementations(anInterface)
                : ((GraphQLUnionType) type)
                        .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }

    private Layout fields(MergedField field, GraphQLObjectType type) {
        List<Layout.Field> fields = new ArrayList<>();
        MergedSelectionSet selected = collector.collectFields(
                FieldCollectorParameters.newParameters()
                        .schema(schema)
                        .objectType(type)
                        .fragments(question.getFragmentsByName())
                        .variables(question.getCoercedVariables().toMap())
                        .graphQLContext(question.getGraphQLContext())
                        .build(),
                field);
        for (String key : selected.getKeys()) {
            Layout.Field laidOut = field(key, selected.getSubField(key), type);
            if (laidOut == null) {
                return null;
            }
            fields.add(laidOut);
        }
        return new Layout.Fields(fields);
    }

    private Layout.Field field(String key, MergedField field, GraphQLObjectType parent) {
        SerializedString name = new SerializedString(key);
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new Layout.Field(name, any -> parent.getName(), new Layout.Leaf(text -> text));
        }
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(parent, definition);
        Layout layout = fetcher instanceof FromParent ? layout(field, definition.getType()) : null;
        if (layout == null) {
            return null;
        }
        FromParent fromParent = (FromParent) fetcher;
        try {
            FromParent.Values values = fromParent.at(place(field, definition));
            return new Layout.Field(name, values, fromParent.isInCommon() ? Layout.InCommon.of(layout) : layout);
        } catch (Exception unreadable) {
            return null; // the engine says which argument cannot be read
        }
    }

    private DataFetchingEnvironment place(MergedField field, GraphQLFieldDefinition definition) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(question)
                .fieldDefinition(definition)
                .mergedField(field)
                .arguments(ValuesResolver.getArgumentValues(
                        schema.getCodeRegistry(),
                        definition.getArguments(),
                        field.getArguments(),
                        question.getCoercedVariables(),
                        question.getGraphQLContext(),
                        question.getLocale()))
                .build();
    }

    /** Where a field stands in a document, several times as it may be, and the type of its values there. */
    private record Place(List<Field> fields, GraphQLType type) {}
}
