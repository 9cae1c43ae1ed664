package org.cyberatlas.engine;

/** Serialiser of the values at one place of a document. */
@FunctionalInterface
public interface JsonWriter {

    /** Fails if the value cannot be written; part of it may be in the buffer then. */
    void write(Object value, JsonBuffer buffer) throws Exception;
}
