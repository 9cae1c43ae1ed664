package org.cyberatlas.norm;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: a paragraph that is not known. */
@Description("A principle of international law, as the expert reports of the United Nations state it for cyberspace.")
public record LawPrinciple(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Title in a few words of the atlas's own.")
        String title,

        @NonNull @Description("Summary of the report's text, in the atlas's own words.")
        String summary,

        @NonNull @Description("Number of the report that states it.")
        String document,

        @Description("Paragraph of the report; null if not known.")
        String paragraph,

        @NonNull @Description("True if international law makes it binding, whatever the status of the report.")
        Boolean binding,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
