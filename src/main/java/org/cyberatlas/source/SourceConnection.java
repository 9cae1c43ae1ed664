package org.cyberatlas.source;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of sources, by code. */
@Description("A page of sources, by code.")
public final class SourceConnection extends Connection<Source, SourceConnection.SourceEdge> {

    SourceConnection(Page<Source> page) {
        super(page, SourceEdge::new);
    }

    /** A source and its cursor. */
    @Description("A source and its cursor.")
    public static final class SourceEdge extends Edge<Source> {

        SourceEdge(Page.Row<Source> row) {
            super(row);
        }
    }
}
