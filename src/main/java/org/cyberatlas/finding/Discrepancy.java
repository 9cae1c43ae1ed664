package org.cyberatlas.finding;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Two sources that cannot both be right, or that measure different things under one name. */
@Description("Two sources that cannot both be right, or that measure different things under one name.")
public record Discrepancy(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("What it is about, in short.") String subject,

        @NonNull @Description("The fact on which they differ.")
        String what,

        @Description("Why they probably differ, in the atlas's own judgement; null where no reason is offered.")
        String likelyReason,

        @NonNull @Description("What each source has, in the order in which they are set against each other.")
        List<@NonNull DiscrepancyReading> readings,

        @Ignore List<String> actorCodes)
        implements Node {

    public static final String TYPE = "Discrepancy";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
