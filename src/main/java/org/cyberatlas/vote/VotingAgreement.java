package org.cyberatlas.vote;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("Voting agreement of two actors, computed from the recorded votes.")
public record VotingAgreement(
        @Ignore List<String> actorCodes,

        @Description("Number of recorded votes in which both made the same choice of YES, NO and ABSTAIN.")
        int alike,

        @Description("Number of recorded votes in which both chose YES, NO or ABSTAIN; an absence is not a choice.")
        int compared) {

    @Description("Quotient of alike and compared, 0 to 1; null if compared is 0.")
    public Double getShare() {
        return compared == 0 ? null : alike / (double) compared;
    }
}
