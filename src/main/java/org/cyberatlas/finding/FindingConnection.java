package org.cyberatlas.finding;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of findings, by topic, then by code. */
@Description("A page of findings, by topic, then by code.")
public final class FindingConnection extends Connection<Finding, FindingConnection.FindingEdge> {

    FindingConnection(Page<Finding> page) {
        super(page, FindingEdge::new);
    }

    /** A finding and its cursor. */
    @Description("A finding and its cursor.")
    public static final class FindingEdge extends Edge<Finding> {

        FindingEdge(Page.Row<Finding> row) {
            super(row);
        }
    }
}
