package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Mode of a round.")
public enum MeetingMode {
    @Description("In a room and online.")
    HYBRID,
    @Description("In a room.")
    IN_PERSON,
    @Description("Online.")
    VIRTUAL
}
