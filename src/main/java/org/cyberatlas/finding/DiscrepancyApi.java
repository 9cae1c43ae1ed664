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

/** Questions about where sources contradict each other. */
@GraphQLApi
public class DiscrepancyApi {

    private final DiscrepancyRepository repository;
    private final DiscrepancyReadingRepository readings;
    private final DiscrepancyLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    DiscrepancyApi(
            DiscrepancyRepository repository,
            DiscrepancyReadingRepository readings,
            DiscrepancyLookup lookup,
            ActorLookup actors,
            SourceLookup sources) {
        this.repository = repository;
        this.readings = readings;
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One discrepancy by its code, in any case; null where there is none.")
    public CompletionStage<Discrepancy> discrepancy(@NonNull @Description("D-01, …") String code) {
        return lookup.find(code);
    }

    @Query
    @NonNull
    @Description("Discrepancies, by code.")
    public Connection<Discrepancy> discrepancies(
            @Description("Only those about at least one of these actors; any codes.") @Nullable
                    List<@NonNull String> actors,
            PageRequest page) {
        return new Connection<>(repository.page(this.actors.known("actors", actors), page));
    }

    @NonNull
    @Description("Where sources contradict each other about it, by code.")
    public CompletionStage<@NonNull Connection<Discrepancy>> discrepancies(@Source Actor actor, PageRequest page) {
        return Batches.load(actor.getCode(), page, repository::ofActors).thenApply(Connection::new);
    }

    @NonNull
    @Description("What each source has, in the order in which they are set against each other.")
    public CompletionStage<@NonNull List<@NonNull DiscrepancyReading>> readings(@Source Discrepancy discrepancy) {
        return Batches.lookUp("readings of discrepancies", discrepancy.code(), readings::ofDiscrepancies);
    }

    @NonNull
    @Description("Whom it is about.")
    @AtHand
    public CompletionStage<@NonNull List<@NonNull Actor>> actors(@Source Discrepancy discrepancy) {
        return actors.byCodes(discrepancy.actorCodes());
    }

    @Description("Who says so; null where the reading cannot be cited.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source DiscrepancyReading reading) {
        return sources.byCode(reading.sourceCode());
    }
}
