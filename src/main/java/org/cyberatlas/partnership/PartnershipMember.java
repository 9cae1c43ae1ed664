package org.cyberatlas.partnership;

import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An actor that has joined an alliance, a coalition or a call, as one source has it.
 *
 * <p><b>Null</b>: no date means that none was read.
 */
@Description("An actor that has joined an alliance, a coalition or a call, as one source has it.")
public record PartnershipMember(
        @Description("When it joined; null where not known.")
        PartialDate joined,

        @Description("What else the source says of it; null where nothing is noted.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String partnershipCode,
        @Ignore String actorCode,
        @Ignore String sourceCode)
        implements Node {

    public static final String TYPE = "PartnershipMember";

    @Ignore
    public String key() {
        return String.join(" ", partnershipCode, actorCode, sourceCode);
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, key());
    }
}
