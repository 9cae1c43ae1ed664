package org.cyberatlas.shared.page;

import org.eclipse.microprofile.graphql.NonNull;

/** Node of a connection and its cursor. In the schema, {@code Edge<Country>} is {@code CountryEdge}. */
public final class Edge<N> {

    private final Page.Row<N> row;

    Edge(Page.Row<N> row) {
        this.row = row;
    }

    @NonNull
    public String getCursor() {
        return row.cursor();
    }

    @NonNull
    public N getNode() {
        return row.node();
    }
}
