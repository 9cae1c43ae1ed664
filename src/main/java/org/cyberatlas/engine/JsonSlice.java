package org.cyberatlas.engine;

/** A value of an answer that was written as JSON already: a stretch of what its {@link JsonBuffer} holds. */
public record JsonSlice(JsonBuffer writing, int from, int to) {}
