package org.cyberatlas.dialogue;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of rounds, by first day, those of unknown date last, then by number. */
@Description("A page of rounds, by first day, those of unknown date last, then by number.")
public final class DialogueRoundConnection
        extends Connection<DialogueRound, DialogueRoundConnection.DialogueRoundEdge> {

    DialogueRoundConnection(Page<DialogueRound> page) {
        super(page, DialogueRoundEdge::new);
    }

    /** A round and its cursor. */
    @Description("A round and its cursor.")
    public static final class DialogueRoundEdge extends Edge<DialogueRound> {

        DialogueRoundEdge(Page.Row<DialogueRound> row) {
            super(row);
        }
    }
}
