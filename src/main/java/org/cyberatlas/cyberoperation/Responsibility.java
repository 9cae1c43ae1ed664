package org.cyberatlas.cyberoperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Responsibility that an attribution sees with the State that it names.")
public enum Responsibility {
    @Description("The State or one of its organs.")
    STATE,
    @Description("A group called sponsored by, supported by or linked to the State.")
    STATE_LINKED,
    @Description("From the territory of the State or by a group there; the State is not held responsible.")
    FROM_TERRITORY,
    @Description("No State is named; a group may be.")
    NOT_NAMED
}
