package org.cyberatlas.engine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** Buffer of JSON, into which slices of other buffers can be copied. */
public final class JsonBuffer {

    private final Function<ByteArrayOutputStream, JsonGenerator> generators;
    private final Limit limit;
    private final Bytes bytes = new Bytes();
    private JsonGenerator generator;
    private final Map<Writer, Map<Object, Slice>> shared = new IdentityHashMap<>();
    private JsonBuffer sharedBuffer;

    /** Serialiser of the values at one place of a document. */
    @FunctionalInterface
    public interface Writer {

        /** Fails if the value cannot be written; part of it may be in the buffer then. */
        void write(Object value, JsonBuffer buffer) throws Exception;
    }

    /** Check that is made before each object. */
    @FunctionalInterface
    public interface Limit {

        /** @param size bytes so far, save some of the last values */
        void check(int size);
    }

    /** Part of a buffer that holds a serialised value. */
    public record Slice(JsonBuffer buffer, int from, int to) {}

    JsonBuffer(Function<ByteArrayOutputStream, JsonGenerator> generators, Limit limit) {
        this.generators = generators;
        this.limit = limit;
        this.generator = generators.apply(bytes);
    }

    public JsonGenerator generator() {
        return generator;
    }

    public void writeStartObject() throws IOException {
        limit.check(bytes.size());
        generator.writeStartObject();
    }

    /** Appends a value as a slice of its own. If it cannot be written to its end, the buffer is cut back. */
    public Slice write(Writer writer, Object value) throws Exception {
        int from = size();
        try {
            writer.write(value, this);
            return new Slice(this, from, size());
        } catch (Exception broken) {
            bytes.cut(from);
            generator = generators.apply(bytes);
            throw broken;
        }
    }

    /** Writes a value that several parents share: once into another buffer, and each time as a copy of that slice. */
    public void writeShared(Writer writer, Object value) throws Exception {
        Map<Object, Slice> there = shared.computeIfAbsent(writer, first -> new IdentityHashMap<>());
        Slice slice = there.get(value);
        if (slice == null) {
            if (sharedBuffer == null) {
                sharedBuffer = new JsonBuffer(generators, limit);
            }
            slice = sharedBuffer.write(writer, value);
            there.put(value, slice);
        }
        insert(slice);
    }

    /** Writes a slice as a value. */
    void insert(Slice value) throws IOException {
        limit.check(bytes.size());
        generator.writeRawValue(""); // the comma that belongs before it
        generator.flush();
        value.buffer().bytes.copy(value.from(), value.to(), bytes);
    }

    /** All bytes. Nothing can be written afterwards: the buffers of the generator are reused by other ones. */
    byte[] all() throws IOException {
        generator.close();
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
