package org.cyberatlas.engine;

/** Serialiser of the values at one place of a document. */
@FunctionalInterface
public interface ValueWriter {

    /** Fails if the value cannot be written; part of it may be in the buffer then. */
    void write(Object value, Writing writing) throws Exception;
}
