package org.cyberatlas.norm;

import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A principle of international law, as the expert reports of the United Nations state it for cyberspace.
 *
 * <p><b>Null</b>: a paragraph that is not known.
 */
@Description("A principle of international law, as the expert reports of the United Nations state it for cyberspace.")
public record LawPrinciple(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("The principle in a few words of our own.")
        String title,

        @NonNull @Description("What the report says, in words of our own.")
        String summary,

        @NonNull @Description("Number of the report that states it.")
        String document,

        @Description("Paragraph of the report; null where not known.")
        String paragraph,

        @NonNull @Description("True where international law makes it binding, whatever the status of the report.")
        Boolean binding,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode)
        implements Node, SearchHit {

    public static final String TYPE = "LawPrinciple";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
