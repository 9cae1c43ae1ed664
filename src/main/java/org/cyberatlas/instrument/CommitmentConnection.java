package org.cyberatlas.instrument;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of acts about instruments: of an actor by instrument code, of an instrument by actor code, then oldest first with unknown dates last, then by event and source code. */
@Description(
        "A page of acts about instruments: of an actor by instrument code, of an instrument by actor code, then oldest first with unknown dates last, then by event and source code.")
public final class CommitmentConnection extends Connection<Commitment, CommitmentConnection.CommitmentEdge> {

    CommitmentConnection(Page<Commitment> page) {
        super(page, CommitmentEdge::new);
    }

    /** An act about an instrument and its cursor. */
    @Description("An act about an instrument and its cursor.")
    public static final class CommitmentEdge extends Edge<Commitment> {

        CommitmentEdge(Page.Row<Commitment> row) {
            super(row);
        }
    }
}
