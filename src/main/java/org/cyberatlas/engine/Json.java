package org.cyberatlas.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** JSON reader and writer for maps, lists, strings, numbers, booleans and null. */
@Singleton
public final class Json {

    private static final int DIGITS = 100;
    private static final int CHARACTERS_OF_A_NAME = 50_000;
    private static final String MALFORMED = "is not well-formed JSON";

    private final JsonFactory factory;
    private final String limits;

    /** @param depth nesting limit of the reader */
    public Json(@ConfigProperty(name = "atlas.limits.json-depth") int depth) {
        limits = "has more than %d levels, a number of more than %d digits or a name of more than %d characters"
                .formatted(depth, DIGITS, CHARACTERS_OF_A_NAME);
        factory = new JsonFactoryBuilder()
                .rootValueSeparator((String) null) // slices of one response are written one after the other
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(DIGITS)
                        .maxNameLength(CHARACTERS_OF_A_NAME)
                        .build())
                .build();
    }

    /**
     * Reads one value and nothing after it.
     *
     * @throws IOException whose message says of the text why it is not read: "is not well-formed JSON"
     */
    public Object read(String text) throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            Object value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new IOException(MALFORMED);
            }
            return value;
        } catch (StreamConstraintsException beyond) {
            throw new IOException(limits, beyond);
        } catch (JsonProcessingException malformed) {
            throw new IOException(MALFORMED, malformed);
        }
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        if (token == null) {
            throw new IOException(MALFORMED);
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue(); // an infinite one is no Float
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new IOException(MALFORMED);
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            if (object.containsKey(name)) {
                throw new IOException("has a name twice in one object");
            }
            object.put(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }

    private static String text(String text) throws IOException {
        if (!Text.isSound(text)) {
            throw new IOException("has text with U+0000 or an unpaired surrogate");
        }
        return text;
    }

    public byte[] write(Object value) {
        return write(value, any -> {});
    }

    public byte[] write(Object value, JsonBuffer.Limit limit) {
        try {
            JsonBuffer buffer = newBuffer(limit);
            write(value, buffer);
            return buffer.all();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public JsonBuffer newBuffer(JsonBuffer.Limit limit) {
        return new JsonBuffer(this::generator, limit);
    }

    private JsonGenerator generator(OutputStream bytes) {
        try {
            return factory.createGenerator(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Object value, JsonBuffer buffer) throws IOException {
        JsonGenerator generator = buffer.generator();
        if (value instanceof Map<?, ?> object) {
            buffer.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), buffer);
            }
            generator.writeEndObject();
        } else if (value instanceof Iterable<?> array) {
            generator.writeStartArray();
            for (Object element : array) {
                write(element, buffer);
            }
            generator.writeEndArray();
        } else if (value instanceof JsonBuffer.Slice slice) {
            buffer.insert(slice);
        } else {
            writeLeaf(value, generator);
        }
    }

    public static void writeLeaf(Object value, JsonGenerator generator) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double || value instanceof Float) {
            generator.writeNumber(((Number) value).doubleValue());
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else {
            generator.writeString(value.toString());
        }
    }
}
