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
 * Writers of the values at each place of a document. They are made when an execution first comes to a place, and reused by later ones
 * unless they depend on variables.
 */
public final class ValueWriters {

    /** No scalar of this API reads the context. */
    private static final GraphQLContext NO_CONTEXT = GraphQLContext.getDefault();

    private final boolean reusable;
    private final Map<Place, Optional<ValueWriter>> known = new ConcurrentHashMap<>();

    /** @param hasDirectives whether the document has directives, by which each request may select other fields */
    public ValueWriters(boolean hasDirectives) {
        this.reusable = !hasDirectives;
    }

    /** Writer of values of a type; empty if something below them has to be loaded. */
    Optional<ValueWriter> at(Scope scope, MergedField field, GraphQLType type) {
        Place place = new Place(field.getFields(), type);
        Optional<ValueWriter> writer = known.get(place);
        return writer != null
                ? writer
                : scope.own().computeIfAbsent(place, first -> {
                    Compiler compiler = new Compiler(scope);
                    Optional<ValueWriter> compiled = Optional.ofNullable(compiler.writer(field, type));
                    if (reusable && !compiler.readsArguments) {
                        known.put(place, compiled);
                    }
                    return compiled;
                });
    }

    /**
     * Execution for which writers are made.
     *
     * @param types the type of each class
     * @param own writers of this execution alone
     */
    record Scope(
            ExecutionContext execution,
            FieldCollector collector,
            Map<Class<?>, GraphQLObjectType> types,
            Map<Place, Optional<ValueWriter>> own) {}

    /** A field of a document, with all its merged occurrences, and the type of its values. */
    record Place(List<Field> fields, GraphQLType type) {}

    /** Compiler of the writer of one place. */
    private static final class Compiler {

        private final Scope scope;
        private final ExecutionContext execution;
        private final GraphQLSchema schema;
        private boolean readsArguments;

        Compiler(Scope scope) {
            this.scope = scope;
            this.execution = scope.execution();
            this.schema = execution.getGraphQLSchema();
        }

        private ValueWriter writer(MergedField field, GraphQLType type) {
            if (type instanceof GraphQLNonNull required) {
                ValueWriter writer = writer(field, required.getWrappedType());
                return writer == null ? null : new ValueWriter.NotNull(writer);
            }
            if (type instanceof GraphQLList list) {
                ValueWriter writer = writer(field, list.getWrappedType());
                return writer == null ? null : new ValueWriter.Elements(writer);
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
            Map<GraphQLObjectType, ValueWriter> writers = new HashMap<>();
            for (GraphQLObjectType object : objects(type)) {
                ValueWriter writer = fields(field, object);
                if (writer == null) {
                    return null;
                }
                writers.put(object, writer);
            }
            return new ValueWriter.Any(scope.types(), writers);
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
            MergedSelectionSet selected = scope.collector()
                    .collectFields(
                            FieldCollectorParameters.newParameters()
                                    .schema(schema)
                                    .objectType(type)
                                    .fragments(execution.getFragmentsByName())
                                    .variables(execution.getCoercedVariables().toMap())
                                    .graphQLContext(execution.getGraphQLContext())
                                    .build(),
                            field);
            for (String key : selected.getKeys()) {
                ValueWriter.Field fieldWriter = field(key, selected.getSubField(key), type);
                if (fieldWriter == null) {
                    return null;
                }
                fields.add(fieldWriter);
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
            ValueWriter writer = fetcher instanceof LocalFetcher ? writer(field, definition.getType()) : null;
            if (writer == null) {
                return null;
            }
            LocalFetcher fromParent = (LocalFetcher) fetcher;
            readsArguments |= !field.getArguments().isEmpty();
            try {
                LocalFetcher.Values values = fromParent.at(place(field, definition));
                return new ValueWriter.Field(
                        name, values, fromParent.isShared() ? ValueWriter.Shared.of(writer) : writer);
            } catch (Exception unreadable) {
                return null; // graphql-java reports which argument cannot be read
            }
        }

        private DataFetchingEnvironment place(MergedField field, GraphQLFieldDefinition definition) {
            return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(execution)
                    .fieldDefinition(definition)
                    .mergedField(field)
                    .arguments(ValuesResolver.getArgumentValues(
                            schema.getCodeRegistry(),
                            definition.getArguments(),
                            field.getArguments(),
                            execution.getCoercedVariables(),
                            execution.getGraphQLContext(),
                            execution.getLocale()))
                    .build();
        }
    }
}
