package org.cyberatlas.timeline;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * <b>Shape</b>: sources that tell the same fact with the same date are one event; sources that differ on the date are
 * two.
 */
@Description(
        "Dated fact in one sentence; sources that give the same date are one event, other dates are events of their own.")
public record TimelineEvent(
        @Ignore String nodeKey,

        @NonNull @Description("Date on which it happened or is due, as precisely as known.")
        PartialDate date,

        @Description("Last day of what lasted longer; null if not known.")
        PartialDate until,

        @NonNull @Description("Kind of fact.") TimelineKind kind,

        @NonNull
        @Description(
                "One sentence in exact words, composed from the row of the first source: \"Peru signed the United Nations Convention against Cybercrime\".")
        String title,

        @Description("City and country of a meeting; null if not known.")
        String place,

        @Description("Level of verification of the first source; null for memberships.")
        Verification verification,

        @Ignore GlobalId subjectId,
        @Ignore List<String> actorCodes,
        @Ignore List<String> sourceCodes)
        implements Node {}
