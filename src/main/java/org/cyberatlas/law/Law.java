package org.cyberatlas.law;

import java.util.List;
import org.cyberatlas.actor.LawSubject;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Law of a State or territory, as one source has it.")
public record Law(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("Actor whose law it is.")
        String actorCode,

        @Description("Title in English; null if the source only states that such a law exists.")
        String title,

        @Description("Title in its own language; null if the source gives none.")
        String titleOriginal,

        @NonNull @Description("Subjects that it regulates, in alphabetical order.")
        List<@NonNull LawSubject> subjects,

        @Description("Date on which it was passed; null if not known.")
        PartialDate passed,

        @Description("Date since which it is in force; null if not known.")
        PartialDate inForceSince,

        @Description("Date of the last revision that the source names; null if it names none.")
        PartialDate revised,

        @Description("Status as of the source; null if the source does not say.")
        LawStatus status,

        @Description("URL of the text; null if not known.") String url,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode,

        @Ignore String sameAs,
        @Ignore List<String> otherCodes)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
