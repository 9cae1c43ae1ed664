package org.cyberatlas.engine.plan;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.GraphQLContext;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.engine.fetch.FromParent;

/**
 * How values are written at the places of one document; made for each place when a question comes to it, and kept for the next one where
 * it does not depend on the question.
 */
public final class Layouts {

    /** No scalar of this API asks for one. */
    private static final GraphQLContext NO_CONTEXT = GraphQLContext.getDefault();

    private final boolean kept;
    private final Map<Place, Optional<Layout>> known = new ConcurrentHashMap<>();

    /** @param directives whether the document has directives, by which each question may include other fields */
    public Layouts(boolean directives) {
        this.kept = !directives;
    }

    /** How values of a type are written there; empty where something below has to be loaded. */
    Optional<Layout> at(Setting setting, MergedField field, GraphQLType type) {
        Place place = new Place(field.getFields(), type);
        Optional<Layout> layout = known.get(place);
        return layout != null
                ? layout
                : setting.own().computeIfAbsent(place, first -> {
                    Drawing drawing = new Drawing(setting);
                    Optional<Layout> drawn = Optional.ofNullable(drawing.layout(field, type));
                    if (kept && !drawing.readsArguments) {
                        known.put(place, drawn);
                    }
                    return drawn;
                });
    }

    /**
     * What a layout is drawn for.
     *
     * @param types the type of each class
     * @param own layouts of this question alone
     */
    record Setting(
            ExecutionContext question,
            FieldCollector collector,
            Map<Class<?>, GraphQLObjectType> types,
            Map<Place, Optional<Layout>> own) {}

    /** Where a field stands in a document, several times as it may be, and the type of its values there. */
    record Place(List<Field> fields, GraphQLType type) {}

    /** Draws the layout of one place. */
    private static final class Drawing {

        private final Setting setting;
        private final ExecutionContext question;
        private final GraphQLSchema schema;
        private boolean readsArguments;

        Drawing(Setting setting) {
            this.setting = setting;
            this.question = setting.question();
            this.schema = question.getGraphQLSchema();
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
                return new Layout.Leaf(value -> scalar.getCoercing().serialize(value, NO_CONTEXT, Locale.ROOT));
            }
            if (type instanceof GraphQLEnumType codes) {
                return new Layout.Leaf(value -> codes.serialize(value, NO_CONTEXT, Locale.ROOT));
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
            return new Layout.Any(setting.types(), layouts);
        }

        private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
            return type instanceof GraphQLInterfaceType anInterface
                    ? schema.getImplementations(anInterface)
                    : ((GraphQLUnionType) type)
                            .getTypes().stream()
                                    .map(GraphQLObjectType.class::cast)
                                    .toList();
        }

        private Layout fields(MergedField field, GraphQLObjectType type) {
            List<Layout.Field> fields = new ArrayList<>();
            MergedSelectionSet selected = setting.collector()
                    .collectFields(
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
            readsArguments |= !field.getArguments().isEmpty();
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
    }
}
