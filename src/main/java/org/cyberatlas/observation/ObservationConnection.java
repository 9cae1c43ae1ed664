package org.cyberatlas.observation;

import org.cyberatlas.observation.ObservationLookup.UndatedArguments;
import org.cyberatlas.shared.page.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of observations, in the requested order; by actor, indicator and newest period first if omitted.")
public final class ObservationConnection extends Connection<Observation> {

    private final String parent;
    private final UndatedArguments arguments;

    /** @param parent key of the parent, for the sources that the list leaves out */
    ObservationConnection(Connection<Observation> page, String parent, UndatedArguments arguments) {
        super(page);
        this.parent = parent;
        this.arguments = arguments;
    }

    String parent() {
        return parent;
    }

    UndatedArguments arguments() {
        return arguments;
    }
}
