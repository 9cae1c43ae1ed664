package org.cyberatlas.engine;

/** A value of an answer that was written as JSON already: a stretch of what its {@link Writing} holds. */
public record Written(Writing writing, int from, int to) {}
