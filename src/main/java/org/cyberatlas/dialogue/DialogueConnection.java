package org.cyberatlas.dialogue;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of dialogues, by code. */
@Description("A page of dialogues, by code.")
public final class DialogueConnection extends Connection<Dialogue, DialogueConnection.DialogueEdge> {

    DialogueConnection(Page<Dialogue> page) {
        super(page, DialogueEdge::new);
    }

    /** A dialogue and its cursor. */
    @Description("A dialogue and its cursor.")
    public static final class DialogueEdge extends Edge<Dialogue> {

        DialogueEdge(Page.Row<Dialogue> row) {
            super(row);
        }
    }
}
