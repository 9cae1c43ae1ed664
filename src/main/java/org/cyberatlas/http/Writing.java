package org.cyberatlas.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;

/** JSON as it is written, and stretches of it that are written already. */
final class Writing {

    private final Function<ByteArrayOutputStream, JsonGenerator> generators;
    private final Bytes bytes = new Bytes();
    private JsonGenerator generator;
    private Writing common;

    Writing(Function<ByteArrayOutputStream, JsonGenerator> generators) {
        this.generators = generators;
        this.generator = generators.apply(bytes);
    }

    JsonGenerator generator() {
        return generator;
    }

    /** Where values are written that stand in several places here. */
    Writing common() {
        if (common == null) {
            common = new Writing(generators);
        }
        return common;
    }

    /** Writes a value by itself, behind what is there; of one that cannot be written to its end, nothing stays. */
    Written write(Layout layout, Object value) throws Exception {
        int from = size();
        try {
            layout.write(value, this);
            return new Written(this, from, size());
        } catch (Exception broken) {
            bytes.cut(from);
            generator = generators.apply(bytes);
            throw broken;
        }
    }

    /** Writes, as a value, what stands elsewhere already. */
    void insert(Written value) throws IOException {
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
