package org.cyberatlas.shared.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A node of a connection and its cursor; each connection names its own kind of edge. */
public abstract class Edge<N> {

    private final Page.Row<N> row;

    protected Edge(Page.Row<N> row) {
        this.row = row;
    }

    @NonNull
    @Description("Opaque place of this node in the ordering, for after or before.")
    public String getCursor() {
        return row.cursor();
    }

    @NonNull
    @Description("The thing itself.")
    public N getNode() {
        return row.node();
    }
}
