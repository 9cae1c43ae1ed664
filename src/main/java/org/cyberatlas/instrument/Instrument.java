package org.cyberatlas.instrument;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A treaty, resolution, act of the European Union or national law about cyberspace.
 *
 * <p><b>Null</b>: what the instrument does not have, or what no source gives.
 */
@Description("A treaty, resolution, act of the European Union or national law about cyberspace.")
public record Instrument(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Name in English, as customary.")
        String name,

        @NonNull @Description("What sort of text it is.") InstrumentKind kind,

        @Description("Its number as published; null where it has none.")
        String reference,

        @NonNull @Description("True where it binds in law, false where it is political.")
        Boolean binding,

        @Description("How much of the list of parties was read; null where it is not a treaty with parties.")
        String coverage,

        @Description("Where its text is; null where no address is known.")
        String url,

        @Description("What else is to be known; null where there is nothing.")
        String note,

        @NonNull @Description("Dated steps in its life, oldest first and undated last, then by event and source.")
        List<@NonNull Milestone> milestones,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String issuerCode,
        @Ignore String depositaryCode,
        @Ignore String sourceCode)
        implements Node, SearchHit {

    public static final String TYPE = "Instrument";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
