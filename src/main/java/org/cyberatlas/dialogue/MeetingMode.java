package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** How a round met. */
@Description("How a round met.")
public enum MeetingMode {
    @Description("In a room and online.")
    HYBRID,
    @Description("In a room.")
    IN_PERSON,
    @Description("Online.")
    VIRTUAL
}
