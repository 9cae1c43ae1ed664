package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Participants of a dialogue: officials, experts or both.")
public enum Track {
    @Description("Officials.")
    TRACK_1,
    @Description("Officials and experts.")
    TRACK_1_5,
    @Description("Experts only.")
    TRACK_2
}
