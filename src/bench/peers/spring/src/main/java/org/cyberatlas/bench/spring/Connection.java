package org.cyberatlas.bench.spring;

import java.util.List;

/** A page of a list. */
public record Connection<T>(List<T> nodes) {}
