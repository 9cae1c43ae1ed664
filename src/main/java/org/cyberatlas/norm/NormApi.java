package org.cyberatlas.norm;

import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.text.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of norms of responsible behaviour, their endorsements, and principles of international law. */
@GraphQLApi
public class NormApi {

    private final NormLookup lookup;
    private final EndorsementLookup endorsements;
    private final LawPrincipleLookup principles;
    private final ActorLookup actors;

    NormApi(NormLookup lookup, EndorsementLookup endorsements, LawPrincipleLookup principles, ActorLookup actors) {
        this.lookup = lookup;
        this.endorsements = endorsements;
        this.principles = principles;
        this.actors = actors;
    }

    @Query
    @Description("One norm by its code, in any case; null if there is none.")
    public Norm norm(@NonNull @Description("The atlas's own code, such as UN-NORM-06.") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("All norms, by framework, number and code.")
    public Connection<Norm> norms(
            @Description("Only those of this framework, in any case; null for every framework.") String framework,
            @Description("Only norms of this direction; null for both.") NormDirection direction,
            PageRequest page) {
        String known = known(framework);
        return lookup.connection(
                norm -> (known == null || known.equals(norm.framework()))
                        && (direction == null || direction == norm.direction()),
                page);
    }

    @NonNull
    @Description("Other norms on the same subject, by code; empty if there are none.")
    public List<@NonNull Norm> related(@Source Norm norm) {
        return lookup.related(norm);
    }

    @NonNull
    @Description("Norms that the actor endorses itself, by norm code, then by source code.")
    public Connection<Endorsement> endorsements(@Source Actor actor, PageRequest page) {
        return endorsements.connection(
                endorsement -> endorsement.actorCode().equals(actor.getCode()), EndorsementLookup.BY_ACTOR, page);
    }

    @NonNull
    @Description("Endorsements by actors, by actor code, then by source code.")
    public Connection<Endorsement> endorsements(@Source Norm norm, PageRequest page) {
        return endorsements.connection(endorsement -> endorsement.normCode().equals(norm.code()), page);
    }

    @NonNull
    @Description("Actor that endorses the norm.")
    public Actor actor(@Source Endorsement endorsement) {
        return actors.byCode(endorsement.actorCode());
    }

    @NonNull
    @Description("Endorsed norm.")
    public Norm norm(@Source Endorsement endorsement) {
        return lookup.byCode(endorsement.normCode());
    }

    @Query
    @NonNull
    @Description("All principles of international law that the expert reports state, by code.")
    public Connection<LawPrinciple> lawPrinciples(PageRequest page) {
        return principles.connection(principle -> true, page);
    }

    private String known(String framework) {
        if (framework == null) {
            return null;
        }
        List<String> frameworks = lookup.frameworks();
        String wanted = Text.upper(framework);
        if (!frameworks.contains(wanted)) {
            throw new UnknownCode("framework", "framework", framework, frameworks);
        }
        return wanted;
    }
}
