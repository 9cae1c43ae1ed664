package org.cyberatlas.norm;

import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who stands behind which norm. */
@GraphQLApi
public class EndorsementApi {

    private final EndorsementRepository repository;
    private final NormLookup norms;
    private final ActorLookup actors;
    private final SourceLookup sources;

    EndorsementApi(EndorsementRepository repository, NormLookup norms, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.norms = norms;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description("Norms that it stands behind itself, by norm code, then by source code.")
    public CompletionStage<Connection<Endorsement>> endorsements(@Source Actor actor, PageRequest page) {
        return Batches.load(actor.getCode(), page, repository::byActors);
    }

    @NonNull
    @Description("Actors that stand behind it, by actor code, then by source code.")
    public CompletionStage<Connection<Endorsement>> endorsements(@Source Norm norm, PageRequest page) {
        return Batches.load(norm.code(), page, repository::ofNorms);
    }

    @NonNull
    @Description("Who stands behind the norm.")
    @AtHand
    public CompletionStage<Actor> actor(@Source Endorsement endorsement) {
        return actors.byCode(endorsement.actorCode());
    }

    @NonNull
    @Description("The norm that it stands behind.")
    @AtHand
    public CompletionStage<Norm> norm(@Source Endorsement endorsement) {
        return norms.byCode(endorsement.normCode());
    }

    @NonNull
    @Description("Where it was read.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source Endorsement endorsement) {
        return sources.byCode(endorsement.sourceCode());
    }
}
