package org.cyberatlas.bench.spring;

/** A thing that was found and of which the schema has the code alone. */
public record Hit(String type, String code) {}
