package org.cyberatlas.norm;

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
 * A norm of responsible behaviour of States in cyberspace.
 *
 * <p><b>Null</b>: number, letter, document or paragraph where the framework has none; a date where no source gives one.
 */
@Description("A norm of responsible behaviour of States in cyberspace.")
public record Norm(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Code of the framework that the norm belongs to, such as UN_GGE_2015.")
        String framework,

        @Description("Number within the framework, from 1; null where it is not numbered.")
        Integer number,

        @Description("Letter of its subparagraph, a to z; null where it has none.")
        String letter,

        @NonNull @Description("What it asks for, in a few words of our own.")
        String title,

        @NonNull @Description("What it says, in words of our own; the binding wording is in the document.")
        String summary,

        @Description("What it is about, by the atlas's own grouping; null where it is in no group.")
        String subject,

        @NonNull @Description("Whether it asks for something or asks to refrain.")
        NormDirection direction,

        @NonNull @Description("True where international law makes it binding, false for a voluntary norm.")
        Boolean binding,

        @Description("Number of the document that states it; null where there is none.")
        String document,

        @Description("Paragraph of the document; null where it has none.")
        String paragraph,

        @Description("When it was adopted; null where not known.")
        PartialDate adopted,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode)
        implements Node, SearchHit {

    public static final String TYPE = "Norm";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
