package org.cyberatlas.observation;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of readings, in the order asked for; by actor, indicator and newest period first if none is. */
@Description("A page of readings, in the order asked for; by actor, indicator and newest period first if none is.")
public final class ObservationConnection extends Connection<Observation, ObservationConnection.ObservationEdge> {

    ObservationConnection(Page<Observation> page) {
        super(page, ObservationEdge::new);
    }

    /** A reading and its cursor. */
    @Description("A reading and its cursor.")
    public static final class ObservationEdge extends Edge<Observation> {

        ObservationEdge(Page.Row<Observation> row) {
            super(row);
        }
    }
}
