package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** Whether a round took place, as its source has it. */
@Description("Whether a round took place, as its source has it.")
public enum RoundStatus {
    @Description("The source announced it for that day; that it took place was not read there.")
    ANNOUNCED,
    @Description("The source says that it took place.")
    HELD,
    @Description("The source names it as a next one.")
    PLANNED
}
