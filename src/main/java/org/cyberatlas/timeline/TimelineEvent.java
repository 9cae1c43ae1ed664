package org.cyberatlas.timeline;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A dated fact in one sentence.
 *
 * <p><b>Shape</b>: sources that tell the same fact with the same date are one event; sources that differ on the date are two.
 */
@Description(
        "A dated fact in one sentence; sources that tell it with the same date are one event, others are events of their own.")
public record TimelineEvent(
        @Ignore long key,

        @NonNull @Description("When it happened or is due, as precisely as known.")
        PartialDate date,

        @Description("Last day of what lasted longer; null if not known.")
        PartialDate until,

        @NonNull @Description("Sort of fact.") TimelineKind kind,

        @NonNull
        @Description(
                "One sentence in exact words, composed from the rows: \"Peru signed the United Nations Convention against Cybercrime\".")
        String title,

        @Description("City and country of a meeting; null if not known.")
        String place,

        @Description("How close to the origin the first source was read; null for memberships.")
        Verification verification,

        @Ignore GlobalId subjectId,
        @Ignore List<String> actorCodes,
        @Ignore List<String> sourceCodes)
        implements Node {

    public static final String TYPE = "TimelineEvent";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key));
    }
}
