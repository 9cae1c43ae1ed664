package org.cyberatlas.vote;

import org.eclipse.microprofile.graphql.Description;

@Description("Manner in which a text was adopted.")
public enum AdoptionManner {
    @Description("By a vote whose record names the States.")
    RECORDED_VOTE,
    @Description("Without a vote.")
    WITHOUT_VOTE
}
