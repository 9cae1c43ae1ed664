package org.cyberatlas.instrument;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: what the instrument does not have, or what no source gives. */
@Description("A treaty, resolution, act of the European Union or national law about cyberspace.")
public record Instrument(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Name in English, as customary.")
        String name,

        @NonNull @Description("Kind of text.") InstrumentKind kind,

        @Description("Number as published; null if it has none.")
        String reference,

        @NonNull @Description("True if it binds in law, false if it is political.")
        Boolean binding,

        @Description("Extent to which the list of parties was read; null if it is not a treaty with parties.")
        String coverage,

        @Description("URL of the text; null if not known.") String url,

        @Description("Additional note; null if there is none.")
        String note,

        @Ignore
        @References("actors")
        @Description("Actor that made it; empty if not known or not an actor of the atlas.")
        String issuerCode,

        @Ignore
        @References("actors")
        @Description("Depositary, which records its parties; empty if there is none or it is not known.")
        String depositaryCode,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
