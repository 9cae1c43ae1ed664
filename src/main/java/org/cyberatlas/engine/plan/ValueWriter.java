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
 * How the values at one place of a question are written, where all below them is at hand.
 *
 * <p>Whatever is out of the ordinary, an error as well as a null that must not be, ends the writing by an exception: what comes of it
 * is for the engine to say, which then completes the same values in its own way.
 */
sealed interface ValueWriter extends JsonWriter {

    /** A scalar or a value of a code list, as its type has it. */
    record Leaf(Serialized type) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer writing) throws Exception {
            Json.writeLeaf(value == null ? null : type.of(value), writing.generator());
        }
    }

    /** What a leaf type makes of a value ({@link Coercing#serialize}). */
    @FunctionalInterface
    interface Serialized {

        Object of(Object value);
    }

    record NotNull(ValueWriter layout) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer writing) throws Exception {
            if (value == null) {
                throw OutOfTheOrdinary.INSTANCE;
            }
            layout.write(value, writing);
        }
    }

    record Elements(ValueWriter layout) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer writing) throws Exception {
            JsonGenerator json = writing.generator();
            if (value == null) {
                json.writeNull();
            } else if (value instanceof List<?> elements) {
                json.writeStartArray();
                for (Object element : elements) {
                    layout.write(element, writing);
                }
                json.writeEndArray();
            } else {
                throw OutOfTheOrdinary.INSTANCE;
            }
        }
    }

    record Fields(List<Field> fields) implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer writing) throws Exception {
            JsonGenerator json = writing.generator();
            if (value == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            for (Field field : fields) {
                json.writeFieldName(field.name());
                field.layout().write(field.of(value), writing);
            }
            json.writeEndObject();
        }
    }

    /** @param name the key in the answer */
    record Field(SerializableString name, LocalFetcher.Values values, ValueWriter layout) {

        private Object of(Object parent) throws Exception {
            Object value = values.of(parent);
            if (!(value instanceof CompletableFuture<?> promise)) {
                return value;
            }
            if (!promise.isDone()) {
                throw OutOfTheOrdinary.INSTANCE;
            }
            return promise.join();
        }
    }

    /** An interface or a union, whose values are written each as its own type has it. */
    record Any(Map<Class<?>, GraphQLObjectType> types, Map<GraphQLObjectType, ValueWriter> layouts)
            implements ValueWriter {

        @Override
        public void write(Object value, JsonBuffer writing) throws Exception {
            if (value == null) {
                writing.generator().writeNull();
                return;
            }
            ValueWriter layout = layouts.get(types.get(value.getClass()));
            if (layout == null) {
                throw OutOfTheOrdinary.INSTANCE;
            }
            layout.write(value, writing);
        }
    }

    /** Things that many parents have in common, such as the source of readings: each is written once, and then copied. */
    record InCommon(ValueWriter layout) implements ValueWriter {

        static ValueWriter of(ValueWriter layout) {
            return layout instanceof NotNull required
                    ? new NotNull(of(required.layout()))
                    : layout instanceof Fields || layout instanceof Any ? new InCommon(layout) : layout;
        }

        @Override
        public void write(Object value, JsonBuffer writing) throws Exception {
            if (value == null) {
                writing.generator().writeNull();
            } else {
                writing.writeOnce(layout, value);
            }
        }
    }

    /** Something that is for the engine. */
    final class OutOfTheOrdinary extends Exception {

        private static final long serialVersionUID = 1;

        static final OutOfTheOrdinary INSTANCE = new OutOfTheOrdinary();

        private OutOfTheOrdinary() {
            super(null, null, false, false);
        }
    }
}
