package org.cyberatlas.engine;

/** Slice of a {@link JsonBuffer} that holds a serialised value. */
public record JsonSlice(JsonBuffer buffer, int from, int to) {}
