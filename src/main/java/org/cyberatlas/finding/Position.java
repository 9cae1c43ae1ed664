package org.cyberatlas.finding;

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
 * A published view on how international law applies in cyberspace.
 *
 * <p><b>Null</b>: no date means that none was read; two sources that differ on the date are two rows.
 */
@Description("A published view on how international law applies in cyberspace.")
public record Position(
        @NonNull @Description("The atlas's own code.") String code,

        @NonNull @Description("Title as published or as listed.")
        String title,

        @Description("When it was published or adopted; null where not known.")
        PartialDate date,

        @Description("Where it can be read; null where no address is known.")
        String url,

        @Description("What else is to be known; null where nothing is noted.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String actorCode,
        @Ignore String sourceCode)
        implements Node, SearchHit {

    public static final String TYPE = "Position";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
