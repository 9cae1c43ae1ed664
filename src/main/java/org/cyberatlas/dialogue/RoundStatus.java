package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Status of a round according to its source.")
public enum RoundStatus {
    @Description("Announced for that day; the source does not confirm that it took place.")
    ANNOUNCED,
    @Description("Held, according to the source.")
    HELD,
    @Description("Planned as a next round.")
    PLANNED
}
