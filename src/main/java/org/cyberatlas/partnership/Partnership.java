package org.cyberatlas.partnership;

import java.util.List;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: what no source gives; for {@code binding} that is neither yes nor no. */
@Description(
        "Lasting relation between actors: an agreement, a political partnership, an alliance, a coalition or a call.")
public record Partnership(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("Name.") String name,
        @NonNull @Description("Kind of partnership.") PartnershipKind kind,

        @Description("True for a treaty, false for a political instrument; null if no source says.")
        Boolean binding,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode,

        @Ignore List<String> partyCodes)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
