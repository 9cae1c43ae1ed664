package org.cyberatlas.cyberoperation;

import java.util.List;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Cyber operation or campaign that a State or organisation has attributed in public.")
public record CyberOperation(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Name, in the atlas's own words.")
        String name,

        @Description("Date on which it began or became known; null if not known.")
        PartialDate began,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode,

        @Ignore List<String> targetCodes)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
