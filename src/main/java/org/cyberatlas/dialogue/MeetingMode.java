package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Mode of a round.")
public enum MeetingMode {
    @Description("In person and online.")
    HYBRID,
    @Description("In person.")
    IN_PERSON,
    @Description("Online.")
    VIRTUAL
}
