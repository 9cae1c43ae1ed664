package org.cyberatlas.instrument;

import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One act of one actor about one instrument, as one source has it.
 *
 * <p><b>Shape</b>: two sources about one act are two commitments.
 *
 * <p><b>Null</b>: a date that the source does not give; no note where there is nothing to say.
 */
@Description("One act of one actor about one instrument, as one source has it.")
public record Commitment(
        @Ignore long key,
        @Ignore String actorCode,
        @Ignore String instrumentCode,

        @NonNull @Description("What it did, or is said not to have done.")
        CommitmentEvent event,

        @Description("When it did so; null where the source does not say.")
        PartialDate date,

        @Description("What else is to be known; null where there is nothing.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode)
        implements Node {

    public static final String TYPE = "Commitment";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key));
    }
}
