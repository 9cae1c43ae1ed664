package org.cyberatlas.cyberoperation;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Legal regime of sanctions against cyber operations.")
public record SanctionRegime(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("State or organisation that made it.")
        String issuerCode,

        @NonNull @Description("Name.") String name,

        @Description("Act on which it rests; null if not known.")
        String legalBasis,

        @Description("Date since which it is in force; null if not known.")
        PartialDate inForce,

        @Description("Date on which it expires unless prolonged; null if it has none, or if not known.")
        PartialDate expires,

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
