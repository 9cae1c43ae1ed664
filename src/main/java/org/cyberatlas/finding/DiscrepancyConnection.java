package org.cyberatlas.finding;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of discrepancies, by code. */
@Description("A page of discrepancies, by code.")
public final class DiscrepancyConnection extends Connection<Discrepancy, DiscrepancyConnection.DiscrepancyEdge> {

    DiscrepancyConnection(Page<Discrepancy> page) {
        super(page, DiscrepancyEdge::new);
    }

    /** A discrepancy and its cursor. */
    @Description("A discrepancy and its cursor.")
    public static final class DiscrepancyEdge extends Edge<Discrepancy> {

        DiscrepancyEdge(Page.Row<Discrepancy> row) {
            super(row);
        }
    }
}
