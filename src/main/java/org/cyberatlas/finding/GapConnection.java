package org.cyberatlas.finding;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of gaps, by code. */
@Description("A page of gaps, by code.")
public final class GapConnection extends Connection<Gap, GapConnection.GapEdge> {

    GapConnection(Page<Gap> page) {
        super(page, GapEdge::new);
    }

    /** A gap and its cursor. */
    @Description("A gap and its cursor.")
    public static final class GapEdge extends Edge<Gap> {

        GapEdge(Page.Row<Gap> row) {
            super(row);
        }
    }
}
