package org.cyberatlas.actor;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of organisations, by code. */
@Description("A page of organisations, by code.")
public final class OrganisationConnection extends Connection<Organisation, OrganisationConnection.OrganisationEdge> {

    OrganisationConnection(Page<Organisation> page) {
        super(page, OrganisationEdge::new);
    }

    /** An organisation and its cursor. */
    @Description("An organisation and its cursor.")
    public static final class OrganisationEdge extends Edge<Organisation> {

        OrganisationEdge(Page.Row<Organisation> row) {
            super(row);
        }
    }
}
