package org.cyberatlas.vote;

import org.eclipse.microprofile.graphql.Description;

@Description("Mark of a State in the record of a vote.")
public enum VoteChoice {
    @Description("Vote for the text.")
    YES,
    @Description("Vote against the text.")
    NO,
    @Description("Abstention.")
    ABSTAIN,
    @Description("No mark for the State in the record: it was absent or took no part.")
    NOT_VOTING
}
