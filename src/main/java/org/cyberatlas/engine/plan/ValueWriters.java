package org.cyberatlas.engine.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
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
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cyberatlas.engine.Json;
import org.cyberatlas.engine.JsonBuffer;
import org.cyberatlas.engine.JsonBuffer.Slice;
import org.cyberatlas.engine.JsonBuffer.Writer;
import org.cyberatlas.engine.fetch.LocalFetcher;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Writers of the values at each place of a document, for one execution. They are made when it first comes to a place, and reused by later
 * executions unless they depend on variables.
 *
 * <p>A writer fails if a field fails, or is null and must not be; graphql-java then completes the same values.
 */
final class ValueWriters {

    /** No scalar of this API reads the context. */
    private static final GraphQLContext NO_CONTEXT = GraphQLContext.getDefault();

    private final ExecutionContext execution;
    private final FieldCollector collector;
    private final Map<Class<?>, GraphQLObjectType> types;
    private final JsonBuffer output;
    private final GraphQLSchema schema;
    private final Map<Place, Optional<Writer>> reused;
    private final Map<Place, Optional<Writer>> own = new HashMap<>();
    private boolean readsArguments;

    /** A field of a document, with all its merged occurrences, and the type of its values. */
    record Place(List<Field> fields, GraphQLType type) {}

    /**
     * @param types the type of each class
     * @param output buffer of all values of the execution
     */
    ValueWriters(
            ExecutionContext execution,
            FieldCollector collector,
            Map<Class<?>, GraphQLObjectType> types,
            JsonBuffer output) {
        this.execution = execution;
        this.collector = collector;
        this.types = types;
        this.output = output;
        this.schema = execution.getGraphQLSchema();
        this.reused = execution
                .getGraphQLContext()
                .<PreparedDocument>get(PreparedDocument.class)
                .writers();
    }

    /** Writes a value; null if something below it has to be loaded, or cannot be written. */
    Slice written(MergedField field, GraphQLType type, Object value) {
        Optional<Writer> writer = at(field, type);
        try {
            return writer.isEmpty() ? null : output.write(writer.get(), value);
        } catch (RequestRejectedException beyondLimit) {
            throw beyondLimit;
        } catch (Exception notWritable) {
            return null; // graphql-java fails in the same way and reports the error
        }
    }

    /** Empty if something below the place has to be loaded. */
    private Optional<Writer> at(MergedField field, GraphQLType type) {
        Place place = new Place(field.getFields(), type);
        Optional<Writer> writer = reused.get(place);
        if (writer == null) {
            writer = own.get(place);
        }
        if (writer == null) {
            readsArguments = false;
            writer = Optional.ofNullable(writer(field, type));
            (readsArguments ? own : reused).put(place, writer);
        }
        return writer;
    }

    /** Null if something below the field has to be loaded. */
    private Writer writer(MergedField field, GraphQLType type) {
        if (type instanceof GraphQLNonNull required) {
            Writer writer = writer(field, required.getWrappedType());
            return writer == null ? null : notNull(writer);
        }
        if (type instanceof GraphQLList list) {
            Writer writer = writer(field, list.getWrappedType());
            return writer == null ? null : elements(writer);
        }
        if (type instanceof GraphQLScalarType scalar) {
            return leaf(value -> scalar.getCoercing().serialize(value, NO_CONTEXT, Locale.ROOT));
        }
        if (type instanceof GraphQLEnumType codes) {
            return leaf(value -> codes.serialize(value, NO_CONTEXT, Locale.ROOT));
        }
        return type instanceof GraphQLObjectType object
                ? object(field, object)
                : any(field, (GraphQLCompositeType) type);
    }

    private static Writer notNull(Writer writer) {
        return (value, buffer) -> {
            if (value == null) {
                throw NotWritableException.INSTANCE;
            }
            writer.write(value, buffer);
        };
    }

    private static Writer elements(Writer writer) {
        return (value, buffer) -> {
            JsonGenerator json = buffer.generator();
            if (value == null) {
                json.writeNull();
            } else if (value instanceof List<?> elements) {
                json.writeStartArray();
                for (Object element : elements) {
                    writer.write(element, buffer);
                }
                json.writeEndArray();
            } else {
                throw NotWritableException.INSTANCE;
            }
        };
    }

    private static Writer leaf(UnaryOperator<Object> serialized) {
        return (value, buffer) -> Json.writeLeaf(value == null ? null : serialized.apply(value), buffer.generator());
    }

    private Writer object(MergedField field, GraphQLObjectType type) {
        List<FieldWriter> fields = new ArrayList<>();
        MergedSelectionSet selected = collector.collectFields(
                FieldCollectorParameters.newParameters()
                        .schema(schema)
                        .objectType(type)
                        .fragments(execution.getFragmentsByName())
                        .variables(execution.getCoercedVariables().toMap())
                        .graphQLContext(execution.getGraphQLContext())
                        .build(),
                field);
        for (String key : selected.getKeys()) {
            FieldWriter writer = field(key, selected.getSubField(key), type);
            if (writer == null) {
                return null;
            }
            fields.add(writer);
        }
        return (value, buffer) -> {
            JsonGenerator json = buffer.generator();
            if (value == null) {
                json.writeNull();
                return;
            }
            buffer.writeStartObject();
            for (FieldWriter each : fields) {
                json.writeFieldName(each.key());
                each.writer().write(each.values().of(value), buffer);
            }
            json.writeEndObject();
        };
    }

    /** Value of an interface or union, written as its object type is. */
    private Writer any(MergedField field, GraphQLCompositeType type) {
        Map<GraphQLObjectType, Writer> writers = new HashMap<>();
        for (GraphQLObjectType object : SelectionPlanner.objects(schema, type)) {
            Writer writer = object(field, object);
            if (writer == null) {
                return null;
            }
            writers.put(object, writer);
        }
        Map<Class<?>, GraphQLObjectType> types = this.types; // a reused writer must not hold this execution
        return (value, buffer) -> {
            if (value == null) {
                buffer.generator().writeNull();
                return;
            }
            Writer writer = writers.get(types.get(value.getClass()));
            if (writer == null) {
                throw NotWritableException.INSTANCE;
            }
            writer.write(value, buffer);
        };
    }

    private FieldWriter field(String key, MergedField field, GraphQLObjectType parent) {
        SerializedString name = new SerializedString(key);
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new FieldWriter(name, any -> parent.getName(), leaf(text -> text));
        }
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(parent, definition);
        Writer writer = fetcher instanceof LocalFetcher ? writer(field, definition.getType()) : null;
        if (writer == null) {
            return null;
        }
        LocalFetcher fromParent = (LocalFetcher) fetcher;
        readsArguments |= !field.getArguments().isEmpty();
        try {
            LocalFetcher.Values values = fromParent.at(place(field, definition));
            boolean shared = fromParent.isShared()
                    && GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLCompositeType;
            return new FieldWriter(name, values, shared ? shared(writer) : writer);
        } catch (Exception unreadable) {
            return null; // graphql-java reports which argument cannot be read
        }
    }

    /** Object that many parents share, such as the source of observations: it is serialised once, and then copied. */
    private static Writer shared(Writer writer) {
        return (value, buffer) -> {
            if (value == null) {
                writer.write(null, buffer);
            } else {
                buffer.writeShared(writer, value);
            }
        };
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

    /** @param key of the field in the response */
    private record FieldWriter(SerializableString key, LocalFetcher.Values values, Writer writer) {}

    /** Signal that graphql-java has to complete the value. */
    private static final class NotWritableException extends Exception {

        private static final long serialVersionUID = 1;

        private static final NotWritableException INSTANCE = new NotWritableException();

        private NotWritableException() {
            super(null, null, false, false);
        }
    }
}
