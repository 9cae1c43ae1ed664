package org.cyberatlas.actor;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of States and organisations, by code. */
@Description("A page of States and organisations, by code.")
public final class ActorConnection extends Connection<Actor, ActorConnection.ActorEdge> {

    public ActorConnection(Page<Actor> page) {
        super(page, ActorEdge::new);
    }

    /** A State or organisation and its cursor. */
    @Description("A State or organisation and its cursor.")
    public static final class ActorEdge extends Edge<Actor> {

        ActorEdge(Page.Row<Actor> row) {
            super(row);
        }
    }
}
