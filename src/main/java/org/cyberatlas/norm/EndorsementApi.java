package org.cyberatlas.norm;

import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields of endorsements of norms. */
@GraphQLApi
public class EndorsementApi {

    private final EndorsementLookup lookup;
    private final NormLookup norms;
    private final ActorLookup actors;
    private final SourceLookup sources;

    EndorsementApi(EndorsementLookup lookup, NormLookup norms, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.norms = norms;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description("Norms that the actor endorses itself, by norm code, then by source code.")
    public Connection<Endorsement> endorsements(@Source Actor actor, PageRequest page) {
        return new Connection<>(lookup.page(
                endorsement -> endorsement.actorCode().equals(actor.getCode()), EndorsementLookup.BY_ACTOR, page));
    }

    @NonNull
    @Description("Endorsements by actors, by actor code, then by source code.")
    public Connection<Endorsement> endorsements(@Source Norm norm, PageRequest page) {
        return lookup.connection(endorsement -> endorsement.normCode().equals(norm.code()), page);
    }

    @NonNull
    @Description("Actor that endorses the norm.")
    public Actor actor(@Source Endorsement endorsement) {
        return actors.byCode(endorsement.actorCode());
    }

    @NonNull
    @Description("Endorsed norm.")
    public Norm norm(@Source Endorsement endorsement) {
        return norms.byCode(endorsement.normCode());
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source Endorsement endorsement) {
        return sources.byCode(endorsement.sourceCode());
    }
}
