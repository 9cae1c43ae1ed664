package org.cyberatlas.initiative;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of initiatives, by code. */
@Description("A page of initiatives, by code.")
public final class InitiativeConnection extends Connection<Initiative, InitiativeConnection.InitiativeEdge> {

    InitiativeConnection(Page<Initiative> page) {
        super(page, InitiativeEdge::new);
    }

    /** An initiative and its cursor. */
    @Description("An initiative and its cursor.")
    public static final class InitiativeEdge extends Edge<Initiative> {

        InitiativeEdge(Page.Row<Initiative> row) {
            super(row);
        }
    }
}
