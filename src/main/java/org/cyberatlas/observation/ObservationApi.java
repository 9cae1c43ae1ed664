package org.cyberatlas.observation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.ObservationRepository.Asked;
import org.cyberatlas.observation.RivalRepository.AsOf;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Readings by themselves, and what hangs on a reading. */
@GraphQLApi
public class ObservationApi {

    private final ObservationRepository repository;
    private final RivalRepository rivals;
    private final UndatedRepository undated;
    private final ActorLookup actors;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    ObservationApi(
            ObservationRepository repository,
            RivalRepository rivals,
            UndatedRepository undated,
            ActorLookup actors,
            IndicatorLookup indicators,
            SourceLookup sources) {
        this.repository = repository;
        this.rivals = rivals;
        this.undated = undated;
        this.actors = actors;
        this.indicators = indicators;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("Readings of any actors and indicators.")
    public ObservationConnection observations(
            @Description("Which readings; without it, the preferred reading of everything.") ObservationFilter filter,
            @Description("Only of actors in this set.") ActorSet among,
            @Description("Order; ACTOR if none is given.") ObservationOrder orderBy,
            PageRequest page) {
        return repository.page(new Asked(filter, among, orderBy, page));
    }

    @Query
    @NonNull
    @Description("Preferred readings whose sources disagree beyond rounding, those that lie furthest apart first.")
    public ObservationConnection disagreements(
            @Nullable @Description("Only of these indicators.") List<@NonNull String> indicators,
            @Description("Only of actors in this set.") ActorSet among,
            @Description("Only where the readings lie at least this far apart, in the indicator's unit.")
                    Double minSpread,
            PageRequest page) {
        ObservationFilter disputed = new ObservationFilter(
                null, indicators, null, null, null, null, true, true, minSpread, null, null, null);
        return repository.page(new Asked(disputed, among, ObservationOrder.WIDEST_SPREAD, page));
    }

    @NonNull
    @Description(
            "Sources left out because they bear no date, where the filter asks what was published by a day; by code, none otherwise.")
    public CompletionStage<List<org.cyberatlas.source.@NonNull Source>> undatedSources(
            @Source ObservationConnection connection) {
        return connection.asked().filter().asPublishedBy() == null
                ? CompletableFuture.completedFuture(List.of())
                : Batches.load(connection.parent(), connection.asked(), undated::sources);
    }

    @NonNull
    @Description("Whom the reading is about.")
    public Actor actor(@Source Observation observation) {
        return actors.byCode(observation.actorCode());
    }

    @NonNull
    @Description("What was measured.")
    public Indicator indicator(@Source Observation observation) {
        return indicators.byCode(observation.indicatorCode());
    }

    @NonNull
    @Description("Who says so.")
    public org.cyberatlas.source.Source source(@Source Observation observation) {
        return sources.byCode(observation.sourceCode());
    }

    @NonNull
    @Description(
            "Readings of the same actor, indicator and year by other publishers, about a time that overlaps; earlier editions are not"
                    + " among them.")
    public CompletionStage<List<@NonNull Observation>> alternatives(@Source Observation observation) {
        return Batches.load(observation.key(), new AsOf(observation.asPublishedBy()), rivals::alternatives);
    }

    @NonNull
    @Description("What earlier editions of the same series said, oldest first; rivals are not among them.")
    public CompletionStage<List<@NonNull Observation>> revisions(@Source Observation observation) {
        return Batches.load(observation.key(), new AsOf(observation.asPublishedBy()), rivals::revisions);
    }

    @Description("How far the readings lie apart; null where all agree within rounding.")
    public Disagreement disagreement(@Source Observation observation) {
        return observation.disputed()
                ? new Disagreement(observation, observation.disputedSpread(), observation.readings())
                : null;
    }

    @Nullable
    @Description("Likely reason, where one is recorded; null otherwise.")
    public CompletionStage<String> reason(@Source Disagreement disagreement) {
        Long reading = disagreement.observation().key();
        return disagreement.observation().year() == null
                ? CompletableFuture.completedFuture(null)
                : Batches.load(reading, "reason", (readings, unused) -> rivals.reasons(readings));
    }
}
