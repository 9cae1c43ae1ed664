package org.cyberatlas.vote;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** How alike two actors voted; computed from the recorded votes. */
@Description("How alike two actors voted; computed from the recorded votes.")
public record VotingAgreement(
        @Ignore List<String> actorCodes,

        @Description("Recorded votes in which both chose the same of YES, NO and ABSTAIN.")
        int alike,

        @Description("Recorded votes in which both chose one of YES, NO and ABSTAIN; an absence is no choice.")
        int compared) {

    @Description("Share of alike in compared, 0 to 1; null if compared is 0.")
    public Double getShare() {
        return compared == 0 ? null : alike / (double) compared;
    }
}
