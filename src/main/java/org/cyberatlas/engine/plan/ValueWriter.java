package org.cyberatlas.engine.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import graphql.schema.Coercing;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cyberatlas.engine.Json;
import org.cyberatlas.engine.JsonBuffer;
import org.cyberatlas.engine.JsonWriter;
import org.cyberatlas.engine.fetch.LocalFetcher;

/**
 * Writer of the values at one place of a document below which nothing has to be loaded.
 *
 * <p>Errors and nulls that must not be end the buffer by an exception; graphql-java then completes the same values.
 */
sealed interface ValueWriter extends JsonWriter {

    /** Scalar or enum value. */
    record Leaf(Serialized type) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer buffer) throws Exception {
            Json.writeLeaf(value == null ? null : type.of(value), buffer.generator());
        }
    }

    /** Serialisation of a leaf type ({@link Coercing#serialize}). */
    @FunctionalInterface
    interface Serialized {

        Object of(Object value);
    }

    record NotNull(ValueWriter writer) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer buffer) throws Exception {
            if (value == null) {
                throw NotWritableException.INSTANCE;
            }
            writer.write(value, buffer);
        }
    }

    record Elements(ValueWriter writer) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer buffer) throws Exception {
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
        }
    }

    record Fields(List<Field> fields) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer buffer) throws Exception {
            JsonGenerator json = buffer.generator();
            if (value == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            for (Field field : fields) {
                json.writeFieldName(field.name());
                field.writer().write(field.of(value), buffer);
            }
            json.writeEndObject();
        }
    }

    /** @param name key in the response */
    record Field(SerializableString name, LocalFetcher.Values values, ValueWriter writer) {

        private Object of(Object parent) throws Exception {
            Object value = values.of(parent);
            if (!(value instanceof CompletableFuture<?> promise)) {
                return value;
            }
            if (!promise.isDone()) {
                throw NotWritableException.INSTANCE;
            }
            return promise.join();
        }
    }

    /** Value of an interface or union, written as its object type is. */
    record Any(Map<Class<?>, GraphQLObjectType> types, Map<GraphQLObjectType, ValueWriter> writers)
            implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer buffer) throws Exception {
            if (value == null) {
                buffer.generator().writeNull();
                return;
            }
            ValueWriter writer = writers.get(types.get(value.getClass()));
            if (writer == null) {
                throw NotWritableException.INSTANCE;
            }
            writer.write(value, buffer);
        }
    }

    /** Object that many parents share, such as the source of observations: it is serialised once, and then copied. */
    record Shared(ValueWriter writer) implements ValueWriter {

        static ValueWriter of(ValueWriter writer) {
            return writer instanceof NotNull required
                    ? new NotNull(of(required.writer()))
                    : writer instanceof Fields || writer instanceof Any ? new Shared(writer) : writer;
        }

        @Override
        public void write(Object value, JsonBuffer buffer) throws Exception {
            if (value == null) {
                buffer.generator().writeNull();
            } else {
                buffer.writeShared(writer, value);
            }
        }
    }

    /** Signal that graphql-java has to complete the value. */
    final class NotWritableException extends Exception {

        private static final long serialVersionUID = 1;

        static final NotWritableException INSTANCE = new NotWritableException();

        private NotWritableException() {
            super(null, null, false, false);
        }
    }
}
