package org.cyberatlas.norm;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of endorsements: of an actor by norm code, of a norm by actor code, then by source code. */
@Description("A page of endorsements: of an actor by norm code, of a norm by actor code, then by source code.")
public final class EndorsementConnection extends Connection<Endorsement, EndorsementConnection.EndorsementEdge> {

    EndorsementConnection(Page<Endorsement> page) {
        super(page, EndorsementEdge::new);
    }

    /** An endorsement and its cursor. */
    @Description("An endorsement and its cursor.")
    public static final class EndorsementEdge extends Edge<Endorsement> {

        EndorsementEdge(Page.Row<Endorsement> row) {
            super(row);
        }
    }
}
