package org.cyberatlas.norm;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * <b>Null</b>: number, letter, document or paragraph where the framework has none; a date where no source gives one.
 */
@Description("A norm of responsible behaviour of States in cyberspace.")
public record Norm(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Code of the framework that the norm belongs to, such as UN_GGE_2015.")
        String framework,

        @Description("Number within the framework, from 1; null if it is not numbered.")
        Integer number,

        @Description("Letter of its subparagraph, a to z; null if it has none.")
        String letter,

        @NonNull @Description("Title in a few words of the atlas's own.")
        String title,

        @NonNull @Description("Summary in the atlas's own words; the authoritative wording is in the document.")
        String summary,

        @Description("Subject group, assigned by the atlas; null if it is in none.")
        String subject,

        @NonNull @Description("Direction: to do something, or to refrain from it.")
        NormDirection direction,

        @NonNull @Description("True if international law makes it binding, false for a voluntary norm.")
        Boolean binding,

        @Description("Number of the document that states it; null if there is none.")
        String document,

        @Description("Paragraph of the document; null if it has none.")
        String paragraph,

        @Description("Date of adoption; null if not known.") PartialDate adopted,
        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
