package org.cyberatlas.finding;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of positions, by code, which puts them by actor and year. */
@Description("A page of positions, by code, which puts them by actor and year.")
public final class PositionConnection extends Connection<Position, PositionConnection.PositionEdge> {

    PositionConnection(Page<Position> page) {
        super(page, PositionEdge::new);
    }

    /** A position and its cursor. */
    @Description("A position and its cursor.")
    public static final class PositionEdge extends Edge<Position> {

        PositionEdge(Page.Row<Position> row) {
            super(row);
        }
    }
}
