package org.cyberatlas.finding;

import java.util.List;
import org.cyberatlas.shared.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Contradiction between two sources, or between two definitions under one name.")
public record Discrepancy(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("Subject in a few words.") String subject,

        @NonNull @Description("Fact on which the sources differ.")
        String what,

        @Description("Likely reason, in the atlas's own judgement; null if none is recorded.")
        String likelyReason,

        @NonNull @Description("Statements of the sources, in the order in which they are compared.")
        List<@NonNull DiscrepancyReading> readings,

        @Ignore List<String> actorCodes)
        implements Node {

    @Override
    public String nodeKey() {
        return code;
    }
}
