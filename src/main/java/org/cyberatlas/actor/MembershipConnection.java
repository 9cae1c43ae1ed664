package org.cyberatlas.actor;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of memberships: of an actor by organisation code, of an organisation by actor code. */
@Description("A page of memberships: of an actor by organisation code, of an organisation by actor code.")
public final class MembershipConnection extends Connection<Membership, MembershipConnection.MembershipEdge> {

    MembershipConnection(Page<Membership> page) {
        super(page, MembershipEdge::new);
    }

    /** A membership and its cursor. */
    @Description("A membership and its cursor.")
    public static final class MembershipEdge extends Edge<Membership> {

        MembershipEdge(Page.Row<Membership> row) {
            super(row);
        }
    }
}
