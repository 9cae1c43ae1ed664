package org.cyberatlas.observation;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of readings, in the order asked for; by actor, indicator and newest period first if none is. */
@Description("A page of readings, in the order asked for; by actor, indicator and newest period first if none is.")
public final class ObservationConnection extends Connection<Observation> {

    private final String parent;
    private final UndatedRepository.Asked asked;

    /** @param parent key of the parent, for the sources that the list leaves out */
    ObservationConnection(Page<Observation> page, String parent, UndatedRepository.Asked asked) {
        super(page);
        this.parent = parent;
        this.asked = asked;
    }

    String parent() {
        return parent;
    }

    UndatedRepository.Asked asked() {
        return asked;
    }
}
