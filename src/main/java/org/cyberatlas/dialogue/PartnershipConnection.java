package org.cyberatlas.dialogue;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of partnerships, by code. */
@Description("A page of partnerships, by code.")
public final class PartnershipConnection extends Connection<Partnership, PartnershipConnection.PartnershipEdge> {

    PartnershipConnection(Page<Partnership> page) {
        super(page, PartnershipEdge::new);
    }

    /** A partnership and its cursor. */
    @Description("A partnership and its cursor.")
    public static final class PartnershipEdge extends Edge<Partnership> {

        PartnershipEdge(Page.Row<Partnership> row) {
            super(row);
        }
    }
}
