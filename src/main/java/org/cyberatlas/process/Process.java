package org.cyberatlas.process;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: a date, document, mandate or number that is not known or does not exist. */
@Description("A group or mechanism of the United Nations that negotiates on information security.")
public record Process(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("Name in English.") String name,

        @NonNull @Description("Kind of body: AD_HOC_COMMITTEE, EXPERT_GROUP, GGE, GLOBAL_MECHANISM or OEWG.")
        String body,

        @Description("Date on which it began; null if not known.")
        PartialDate start,

        @Description("Date on which it ended; null if it has not ended or the date is not known.")
        PartialDate end,

        @NonNull
        @Description("Outcome: CONSENSUS_REPORT, CONVENTION, NO_CONSENSUS, REPORT, or ONGOING for one still at work.")
        String outcome,

        @Description("Number of its report; null if it has none.")
        String document,

        @Description("Number of the resolution that set it up; null if not known.")
        String mandate,

        @Description("Number of members that a source states; null if not known, or if it is open to all.")
        Integer membersCount,

        @Description("Additional note; null if there is none.")
        String note,

        @Ignore @References("actors") @Description("State of the chair; empty if not known.")
        String chairCode,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
