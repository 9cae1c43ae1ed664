package org.cyberatlas.partnership;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A lasting footing between actors: an agreement, a political partnership, an alliance, a coalition or a call.
 *
 * <p><b>Null</b>: what no source gives; for {@code binding} that is neither yes nor no.
 */
@Description(
        "A lasting footing between actors: an agreement, a political partnership, an alliance, a coalition or a call.")
public record Partnership(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("Name.") String name,

        @NonNull @Description("What sort of partnership it is.")
        PartnershipKind kind,

        @Description("True for a treaty, false for a political instrument; null where no source says.")
        Boolean binding,

        @Description("What else is to be known; null where nothing is noted.")
        String note,

        @NonNull @Description("Dated steps in its life, oldest first and undated last, then by event and source.")
        List<@NonNull Milestone> milestones,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode,
        @Ignore List<String> partyCodes)
        implements Node, SearchHit {

    public static final String TYPE = "Partnership";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
