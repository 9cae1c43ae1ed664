package org.cyberatlas.finding;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: no date means that none was read; two sources that differ on the date are two rows. */
@Description("A published view on how international law applies in cyberspace.")
public record Position(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("Actor whose view it is.")
        String actorCode,

        @NonNull @Description("Title as published or as listed.")
        String title,

        @Description("Date of publication or adoption; null if not known.")
        PartialDate date,

        @Description("URL of the text; null if not known.") String url,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
