package org.cyberatlas.finding;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
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
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about published views on how international law applies in cyberspace. */
@GraphQLApi
public class PositionApi {

    private final PositionRepository repository;
    private final ActorLookup actors;
    private final SourceLookup sources;

    PositionApi(PositionRepository repository, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("Published views on how international law applies in cyberspace, by actor and year.")
    public Connection<Position> positions(
            @Description("Only those of these actors; any codes.") @Nullable List<@NonNull String> actors,
            PageRequest page) {
        return new Connection<>(repository.page(this.actors.known("actors", actors), page));
    }

    @NonNull
    @Description("Its published views on how international law applies in cyberspace, by year.")
    public CompletionStage<@NonNull Connection<Position>> positions(@Source Actor actor, PageRequest page) {
        return Batches.load(actor.getCode(), page, repository::ofActors).thenApply(Connection::new);
    }

    @NonNull
    @Description("Whose view it is.")
    @AtHand
    public CompletionStage<@NonNull Actor> actor(@Source Position position) {
        return actors.byCode(position.actorCode());
    }

    @NonNull
    @Description("Who says so.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.@NonNull Source> source(@Source Position position) {
        return sources.byCode(position.sourceCode());
    }
}
