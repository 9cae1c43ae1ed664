package org.cyberatlas.dialogue;

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

/** <b>Null</b>: what no source gives. */
@Description("A series of meetings between the same parties, under a name of its own.")
public record Dialogue(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Name; the one of the European Union if it is a party.")
        String name,

        @Description("Name that the partner gives to the same meetings; null if it is not known to differ.")
        String nameUsedByPartner,

        @NonNull @Description("Kind of dialogue.") DialogueKind kind,

        @Description("Date on which it was set up; null if not known.")
        PartialDate established,

        @NonNull @Description("Participants: officials, experts or both.")
        Track track,

        @NonNull @Description("Purposes, in the order of the source; empty if none is known.")
        List<@NonNull String> purposes,

        @Ignore @References("sources") @Description("Source of the purposes; empty if none is known.")
        String purposeSourceCode,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode,

        @Ignore List<String> partyCodes)
        implements Node, SearchHit, Sourced {

    /** Codes of all parties but one. */
    List<String> partnersOf(String actorCode) {
        return partyCodes.stream().filter(code -> !code.equals(actorCode)).toList();
    }

    @Override
    public String nodeKey() {
        return code;
    }
}
