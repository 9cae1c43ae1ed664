package org.cyberatlas.norm;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of norms, by framework, number and code. */
@Description("A page of norms, by framework, number and code.")
public final class NormConnection extends Connection<Norm, NormConnection.NormEdge> {

    NormConnection(Page<Norm> page) {
        super(page, NormEdge::new);
    }

    /** A norm and its cursor. */
    @Description("A norm and its cursor.")
    public static final class NormEdge extends Edge<Norm> {

        NormEdge(Page.Row<Norm> row) {
            super(row);
        }
    }
}
