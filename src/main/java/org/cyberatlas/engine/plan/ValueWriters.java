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
import org.cyberatlas.engine.fetch.LocalFetcher;

/**
 * How values are written at the places of one document; made for each place when a question comes to it, and kept for the next one where
 * it does not depend on the question.
 */
public final class ValueWriters {

    /** No scalar of this API asks for one. */
    private static final GraphQLContext NO_CONTEXT = GraphQLContext.getDefault();

    private final boolean kept;
    private final Map<Place, Optional<ValueWriter>> known = new ConcurrentHashMap<>();

    /** @param directives whether the document has directives, by which each question may include other fields */
    public ValueWriters(boolean directives) {
        this.kept = !directives;
    }

    /** How values of a type are written there; empty where something below has to be loaded. */
    Optional<ValueWriter> at(Setting setting, MergedField field, GraphQLType type) {
        Place place = new Place(field.getFields(), type);
        Optional<ValueWriter> layout = known.get(place);
        return layout != null
                ? layout
                : setting.own().computeIfAbsent(place, first -> {
                    Drawing drawing = new Drawing(setting);
                    Optional<ValueWriter> drawn = Optional.ofNullable(drawing.layout(field, type));
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
            Map<Place, Optional<ValueWriter>> own) {}

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

        private ValueWriter layout(MergedField field, GraphQLType type) {
            if (type instanceof GraphQLNonNull required) {
                ValueWriter layout = layout(field, required.getWrappedType());
                return layout == null ? null : new ValueWriter.NotNull(layout);
            }
            if (type instanceof GraphQLList list) {
                ValueWriter layout = layout(field, list.getWrappedType());
                return layout == null ? null : new ValueWriter.Elements(layout);
            }
            if (type instanceof GraphQLScalarType scalar) {
                return new ValueWriter.Leaf(value -> scalar.getCoercing().serialize(value, NO_CONTEXT, Locale.ROOT));
            }
            if (type instanceof GraphQLEnumType codes) {
                return new ValueWriter.Leaf(value -> codes.serialize(value, NO_CONTEXT, Locale.ROOT));
            }
            return type instanceof GraphQLObjectType object
                    ? fields(field, object)
                    : any(field, (GraphQLCompositeType) type);
        }

        private ValueWriter any(MergedField field, GraphQLCompositeType type) {
            Map<GraphQLObjectType, ValueWriter> layouts = new HashMap<>();
            for (GraphQLObjectType object : objects(type)) {
                ValueWriter layout = fields(field, object);
                if (layout == null) {
                    return null;
                }
                layouts.put(object, layout);
            }
            return new ValueWriter.Any(setting.types(), layouts);
        }

        private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
            return type instanceof GraphQLInterfaceType anInterface
                    ? schema.getImplementations(anInterface)
                    : ((GraphQLUnionType) type)
                            .getTypes().stream()
                                    .map(GraphQLObjectType.class::cast)
                                    .toList();
        }

        private ValueWriter fields(MergedField field, GraphQLObjectType type) {
            List<ValueWriter.Field> fields = new ArrayList<>();
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
                ValueWriter.Field laidOut = field(key, selected.getSubField(key), type);
                if (laidOut == null) {
                    return null;
                }
                fields.add(laidOut);
            }
            return new ValueWriter.Fields(fields);
        }

        private ValueWriter.Field field(String key, MergedField field, GraphQLObjectType parent) {
            SerializedString name = new SerializedString(key);
            if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
                return new ValueWriter.Field(name, any -> parent.getName(), new ValueWriter.Leaf(text -> text));
            }
            GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
            DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(parent, definition);
            ValueWriter layout = fetcher instanceof LocalFetcher ? layout(field, definition.getType()) : null;
            if (layout == null) {
                return null;
            }
            LocalFetcher fromParent = (LocalFetcher) fetcher;
            readsArguments |= !field.getArguments().isEmpty();
            try {
                LocalFetcher.Values values = fromParent.at(place(field, definition));
                return new ValueWriter.Field(
                        name, values, fromParent.isInCommon() ? ValueWriter.InCommon.of(layout) : layout);
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
