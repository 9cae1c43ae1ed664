package org.cyberatlas.initiative;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: what no source gives. */
@Description("Initiative of a country at home or abroad: a programme, a plan or a project.")
public record Initiative(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("Country whose initiative it is.")
        String countryCode,

        @NonNull @Description("Name.") String name,

        @Description("Body that runs it; null if not known.")
        String body,

        @NonNull @Description("Kind of initiative.") InitiativeKind kind,

        @Description("Date on which it started; null if not known.")
        PartialDate started,

        @Description("The act that it rests on; null if not known.")
        String legalBasis,

        @NonNull @Description("Summary, in the atlas's own words.")
        String summary,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode,

        @NonNull @Description("Level of verification.") Verification verification)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
