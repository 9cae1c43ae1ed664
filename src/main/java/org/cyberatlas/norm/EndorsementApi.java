package org.cyberatlas.norm;

import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.DefaultValue;
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
    public CompletionStage<EndorsementConnection> endorsements(
            @Source Actor actor,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return Batches.load(actor.getCode(), PageRequest.of(first, after, last, before), repository::byActors);
    }

    @NonNull
    @Description("Actors that stand behind it, by actor code, then by source code.")
    public CompletionStage<EndorsementConnection> endorsements(
            @Source Norm norm,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return Batches.load(norm.code(), PageRequest.of(first, after, last, before), repository::ofNorms);
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
