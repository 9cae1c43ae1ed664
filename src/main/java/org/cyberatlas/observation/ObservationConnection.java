package org.cyberatlas.observation;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of readings, in the order asked for; by actor, indicator and newest period first if none is. */
@Description("A page of readings, in the order asked for; by actor, indicator and newest period first if none is.")
public final class ObservationConnection extends Connection<Observation, ObservationConnection.ObservationEdge> {

    private final String parent;
    private final UndatedRepository.Asked asked;

    /** @param parent key of what the listing hangs on, for the question which sources it leaves out */
    ObservationConnection(Page<Observation> page, String parent, UndatedRepository.Asked asked) {
        super(page, ObservationEdge::new);
        this.parent = parent;
        this.asked = asked;
    }

    String parent() {
        return parent;
    }

    UndatedRepository.Asked asked() {
        return asked;
    }

    /** A reading and its cursor. */
    @Description("A reading and its cursor.")
    public static final class ObservationEdge extends Edge<Observation> {

        ObservationEdge(Page.Row<Observation> row) {
            super(row);
        }
    }
}
