package org.cyberatlas.strategy;

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

@Description("National cybersecurity strategy, or a document listed among them, as one source has it.")
public record Strategy(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("Actor whose strategy it is.")
        String actorCode,

        @Description("Kind of document; null if the document was not read.")
        StrategyKind kind,

        @Description("Title in English; null if the source gives none.")
        String title,

        @Description("Title in its own language; null if the source gives none.")
        String titleOriginal,

        @Description("Date that the source gives; null if it gives none.")
        PartialDate date,

        @Description("Event on that date; null if there is no date.")
        DatedBy datedBy,

        @Description("First year or day that the document covers; null if not known.")
        PartialDate periodFrom,

        @Description("Last year or day that the document covers; null if not known.")
        PartialDate periodUntil,

        @Description("Body that issued it; null if not known.")
        String issuer,

        @Description("Status as of the source; null if the source does not say.")
        StrategyStatus status,

        @Description("True if the source calls it the first strategy of the State; null if the source does not say.")
        Boolean first,

        @Description("Language of the document, two letters of ISO 639-1; null if not known.")
        String language,

        @Description("URL of the document; null if not known.")
        String url,

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
