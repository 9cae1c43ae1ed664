package org.cyberatlas.initiative;

import java.util.List;
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
 * What a country does at home or abroad: a programme, a plan or a project.
 *
 * <p><b>Null</b>: what no source gives.
 */
@Description("What a country does at home or abroad: a programme, a plan or a project.")
public record Initiative(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("Name.") String name,

        @Description("Who runs it; null where not known.") String body,

        @NonNull @Description("What sort of initiative it is.")
        InitiativeKind kind,

        @Description("When it started; null where not known.")
        PartialDate started,

        @Description("The act that it rests on; null where none is known.")
        String legalBasis,

        @NonNull @Description("What it does, in the atlas's own words.")
        String summary,

        @NonNull
        @Description("What is published about its size, by measure, then oldest first, what is not dated last.")
        List<@NonNull InitiativeFigure> figures,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String countryCode,
        @Ignore String sourceCode)
        implements Node, SearchHit {

    public static final String TYPE = "Initiative";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
