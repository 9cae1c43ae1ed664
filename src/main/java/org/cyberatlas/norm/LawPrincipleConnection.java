package org.cyberatlas.norm;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of principles of international law, by code. */
@Description("A page of principles of international law, by code.")
public final class LawPrincipleConnection extends Connection<LawPrinciple, LawPrincipleConnection.LawPrincipleEdge> {

    LawPrincipleConnection(Page<LawPrinciple> page) {
        super(page, LawPrincipleEdge::new);
    }

    /** A principle of international law and its cursor. */
    @Description("A principle of international law and its cursor.")
    public static final class LawPrincipleEdge extends Edge<LawPrinciple> {

        LawPrincipleEdge(Page.Row<LawPrinciple> row) {
            super(row);
        }
    }
}
