package org.cyberatlas.dialogue;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of members, by code of the actor, then by source. */
@Description("A page of members, by code of the actor, then by source.")
public final class PartnershipMemberConnection
        extends Connection<PartnershipMember, PartnershipMemberConnection.PartnershipMemberEdge> {

    PartnershipMemberConnection(Page<PartnershipMember> page) {
        super(page, PartnershipMemberEdge::new);
    }

    /** A member and its cursor. */
    @Description("A member and its cursor.")
    public static final class PartnershipMemberEdge extends Edge<PartnershipMember> {

        PartnershipMemberEdge(Page.Row<PartnershipMember> row) {
            super(row);
        }
    }
}
