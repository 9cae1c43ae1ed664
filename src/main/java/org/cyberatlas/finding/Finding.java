package org.cyberatlas.finding;

import java.util.ArrayList;
import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One claim about an actor, in the atlas's own words, with what it rests on.")
public record Finding(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("Actor that it is about.")
        String actorCode,

        @NonNull @Description("Topic.") Topic topic,
        @NonNull @Description("The claim, in one sentence.") String summary,

        @NonNull @Description("Basis: stated by a source, or searched for and not found.")
        FindingBasis basis,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source; for an absence, the source that was searched.")
        String sourceCode,

        @Ignore List<String> relatedActorCodes,
        @Ignore List<GlobalId> targets)
        implements Node, SearchHit {

    /** Codes of the actor that it is about and of the actors that it names. */
    @Ignore
    public List<String> concerned() {
        List<String> concerned = new ArrayList<>(relatedActorCodes);
        concerned.add(actorCode);
        return concerned;
    }

    @Override
    public String nodeKey() {
        return code;
    }
}
