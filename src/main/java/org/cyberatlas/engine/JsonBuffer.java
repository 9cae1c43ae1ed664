package org.cyberatlas.engine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** JSON as it is written, and stretches of it that are written already. */
public final class JsonBuffer {

    private final Function<ByteArrayOutputStream, JsonGenerator> generators;
    private final Bytes bytes = new Bytes();
    private JsonGenerator generator;
    private final Map<JsonWriter, Map<Object, JsonSlice>> once = new IdentityHashMap<>();
    private JsonBuffer apart;

    JsonBuffer(Function<ByteArrayOutputStream, JsonGenerator> generators) {
        this.generators = generators;
        this.generator = generators.apply(bytes);
    }

    public JsonGenerator generator() {
        return generator;
    }

    /** Writes a value by itself, behind what is there; of one that cannot be written to its end, nothing stays. */
    public JsonSlice write(JsonWriter layout, Object value) throws Exception {
        int from = size();
        try {
            layout.write(value, this);
            return new JsonSlice(this, from, size());
        } catch (Exception broken) {
            bytes.cut(from);
            generator = generators.apply(bytes);
            throw broken;
        }
    }

    /** Writes a value that may stand in several places: the first time apart, and each time as a copy of that. */
    public void writeOnce(JsonWriter layout, Object value) throws Exception {
        Map<Object, JsonSlice> there = once.computeIfAbsent(layout, first -> new IdentityHashMap<>());
        JsonSlice written = there.get(value);
        if (written == null) {
            if (apart == null) {
                apart = new JsonBuffer(generators);
            }
            written = apart.write(layout, value);
            there.put(value, written);
        }
        insert(written);
    }

    /** Writes, as a value, what stands elsewhere already. */
    void insert(JsonSlice value) throws IOException {
        generator.writeRawValue(""); // the comma that belongs before it
        generator.flush();
        value.writing().bytes.copy(value.from(), value.to(), bytes);
    }

    byte[] all() throws IOException {
        generator.flush();
        return bytes.toByteArray();
    }

    private int size() throws IOException {
        generator.flush();
        return bytes.size();
    }

    private static final class Bytes extends ByteArrayOutputStream {

        Bytes() {
            super(4096);
        }

        void copy(int from, int to, Bytes target) {
            target.write(buf, from, to - from);
        }

        void cut(int size) {
            count = size;
        }
    }
}
