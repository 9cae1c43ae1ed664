package org.cyberatlas.dialogue;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A series of meetings between the same parties, under a name of its own.
 *
 * <p><b>Null</b>: what no source gives.
 */
@Description("A series of meetings between the same parties, under a name of its own.")
public record Dialogue(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Name; that of the European Union where it is a party.")
        String name,

        @Description("Name that the partner gives to the same meetings; null where it is not known to differ.")
        String nameUsedByPartner,

        @NonNull @Description("What sort of dialogue it is.")
        DialogueKind kind,

        @Description("When it was set up; null where not known.")
        PartialDate established,

        @NonNull @Description("Whether officials, experts or both sit at the table.")
        Track track,

        @NonNull @Description("What it is for, in the order of the source; empty where no purpose is known.")
        List<@NonNull String> purposes,

        @Description("What else is to be known; null where nothing is noted.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode,
        @Ignore String purposeSourceCode,
        @Ignore List<String> partyCodes)
        implements Node, SearchHit {

    public static final String TYPE = "Dialogue";

    /** Codes of all parties but one. */
    List<String> partnersOf(String actorCode) {
        return partyCodes.stream().filter(code -> !code.equals(actorCode)).toList();
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
