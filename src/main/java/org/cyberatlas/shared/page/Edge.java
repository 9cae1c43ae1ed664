package org.cyberatlas.shared.page;

import org.eclipse.microprofile.graphql.NonNull;

/**
 * Node of a connection and its cursor. In the schema, {@code Edge<Country>} is {@code CountryEdge}.
 *
 * @param cursor null unless a request selects cursors
 */
public record Edge<N>(@NonNull String cursor, @NonNull N node) {}
