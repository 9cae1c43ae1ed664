package org.cyberatlas.vote;

import org.eclipse.microprofile.graphql.Description;

@Description("Mark of a State in the record of a vote.")
public enum VoteChoice {
    @Description("Voted for the text.")
    YES,
    @Description("Voted against the text.")
    NO,
    @Description("Abstained.")
    ABSTAIN,
    @Description("The record has no mark for the State, which was absent or took no part; it does not say which.")
    NOT_VOTING
}
