package org.cyberatlas.shared.page;

import org.eclipse.microprofile.graphql.NonNull;

/** Node of a connection and its cursor. In the schema, {@code Edge<Country>} is {@code CountryEdge}. */
public final class Edge<N> {

    private final N node;
    private final String cursor;

    /** @param cursor null unless a request selects cursors */
    public Edge(N node, String cursor) {
        this.node = node;
        this.cursor = cursor;
    }

    @NonNull
    public String getCursor() {
        return cursor;
    }

    @NonNull
    public N getNode() {
        return node;
    }
}
