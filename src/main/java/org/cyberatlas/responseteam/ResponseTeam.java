package org.cyberatlas.responseteam;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Team that responds to computer security incidents (CERT, CSIRT).")
public record ResponseTeam(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("State, territory or organisation whose team it is.")
        String actorCode,

        @NonNull @Description("Name.") String name,

        @Description("Name in its own language; null if the source gives none.")
        String nameOriginal,

        @Description("Kind of team; null if the source does not say.")
        ResponseTeamKind kind,

        @Description("Body that hosts it; null if not known.")
        String host,

        @Description("Date since which it works; null if not known.")
        PartialDate since,

        @Description("Date on which it ended; null if it has not, or if not known.")
        PartialDate until,

        @Description("Date on which the source names it; null if not recorded.")
        PartialDate asOf,

        @Description("URL of its site; null if not known.") String url,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
