package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Status of a round according to its source.")
public enum RoundStatus {
    @Description("The source announced it for that day; that it took place was not read there.")
    ANNOUNCED,
    @Description("The source says that it took place.")
    HELD,
    @Description("The source names it as a next one.")
    PLANNED
}
