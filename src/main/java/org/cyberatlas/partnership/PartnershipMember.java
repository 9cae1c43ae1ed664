package org.cyberatlas.partnership;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: no date means that none was read. */
@Description("An actor that has joined an alliance, a coalition or a call, as one source has it.")
public record PartnershipMember(
        @Ignore @References("partnerships") @Description("Partnership.")
        String partnershipCode,

        @Ignore @References("actors") @Description("Actor that has joined.")
        String actorCode,

        @Description("Date on which it joined; null if not known.")
        PartialDate joined,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, Sourced {

    @Override
    public String nodeKey() {
        return String.join(" ", partnershipCode, actorCode, sourceCode);
    }
}
