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
import org.cyberatlas.observation.ObservationLookup.ObservationArguments;
import org.cyberatlas.observation.RivalRepository.AsOf;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Observations, and their fields. */
@GraphQLApi
public class ObservationApi {

    private final ObservationLookup lookup;
    private final RivalRepository rivals;
    private final CoverageLookup coverages;
    private final ActorLookup actors;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    ObservationApi(
            ObservationLookup lookup,
            RivalRepository rivals,
            CoverageLookup coverages,
            ActorLookup actors,
            IndicatorLookup indicators,
            SourceLookup sources) {
        this.lookup = lookup;
        this.rivals = rivals;
        this.coverages = coverages;
        this.actors = actors;
        this.indicators = indicators;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("Observations of any actors and indicators.")
    public ObservationConnection observations(
            @Description("Observations to select; the preferred one of each actor, indicator and year if omitted.")
                    ObservationFilter filter,
            @Description("Only of actors in this set.") ActorSet among,
            @Description("Order; ACTOR if none is given.") ObservationOrder orderBy,
            PageRequest page) {
        return lookup.page(new ObservationArguments(filter, among, orderBy, page));
    }

    @Query
    @NonNull
    @Description("Preferred observations whose sources disagree beyond rounding, largest difference first.")
    public ObservationConnection disagreements(
            @Nullable @Description("Only of these indicators.") List<@NonNull String> indicators,
            @Description("Only of actors in this set.") ActorSet among,
            @Description("Least difference between the observations, in the indicator's unit.") Double minSpread,
            PageRequest page) {
        Range.requireNotNegative("minSpread", minSpread);
        List<String> known = this.indicators.known("indicators", indicators);
        ObservationFilter disputed =
                new ObservationFilter(null, known, null, null, null, null, true, true, minSpread, null, null, null);
        return lookup.page(new ObservationArguments(disputed, among, ObservationOrder.WIDEST_SPREAD, page));
    }

    @NonNull
    @Description("Observations of this actor.")
    public CompletionStage<ObservationConnection> observations(
            @Source Actor actor,
            @Description("Observations to select; the preferred one of each actor, indicator and year if omitted.")
                    ObservationFilter filter,
            @Description("Order; ACTOR if none is given.") ObservationOrder orderBy,
            PageRequest page) {
        return Batches.load(actor.getCode(), new ObservationArguments(filter, null, orderBy, page), lookup::ofActors);
    }

    @NonNull
    @Description("Observations of this indicator.")
    public CompletionStage<ObservationConnection> observations(
            @Source Indicator indicator,
            @Description("Observations to select; the preferred one of each actor, indicator and year if omitted.")
                    ObservationFilter filter,
            @Description("Order; ACTOR if none is given.") ObservationOrder orderBy,
            PageRequest page) {
        return Batches.load(
                indicator.code(), new ObservationArguments(filter, null, orderBy, page), lookup::ofIndicators);
    }

    @NonNull
    @Description("Observations of this source.")
    public CompletionStage<ObservationConnection> observations(
            @Source org.cyberatlas.source.Source source,
            @Description("Observations to select; the preferred one of each actor, indicator and year if omitted.")
                    ObservationFilter filter,
            PageRequest page) {
        return Batches.load(source.code(), new ObservationArguments(filter, null, null, page), lookup::ofSources);
    }

    @NonNull
    @Description(
            "Sources excluded because they are undated, if the filter has asPublishedBy, by code; otherwise empty.")
    public CompletionStage<List<org.cyberatlas.source.@NonNull Source>> undatedSources(
            @Source ObservationConnection connection) {
        return connection.arguments().filter().asPublishedBy() == null
                ? CompletableFuture.completedFuture(List.of())
                : Batches.load(connection.parent(), connection.arguments(), lookup::undated);
    }

    @NonNull
    @Description("Actor that the observation is about.")
    public Actor actor(@Source Observation observation) {
        return actors.byCode(observation.actorCode());
    }

    @NonNull
    @Description("Indicator that was measured.")
    public Indicator indicator(@Source Observation observation) {
        return indicators.byCode(observation.indicatorCode());
    }

    @NonNull
    @Description(
            "The other observations of the same actor, indicator and year whose periods overlap, directly or through a third; earlier editions are not among them.")
    public CompletionStage<List<@NonNull Observation>> alternatives(@Source Observation observation) {
        return Batches.load(observation.key(), new AsOf(observation.asPublishedBy()), rivals::alternatives);
    }

    @NonNull
    @Description(
            "Observations of earlier editions of the same series, oldest first, and of one published at the same time that this one replaces; rivals are not among them.")
    public CompletionStage<List<@NonNull Observation>> revisions(@Source Observation observation) {
        return Batches.load(observation.key(), new AsOf(observation.asPublishedBy()), rivals::revisions);
    }

    @Description("Difference between the observations; null if all agree within rounding.")
    public Disagreement disagreement(@Source Observation observation) {
        return observation.disputed()
                ? new Disagreement(observation, observation.disputedSpread(), observation.readings())
                : null;
    }

    @Nullable
    @Description("Likely reason; null if none is recorded.")
    public CompletionStage<String> reason(@Source Disagreement disagreement) {
        Long observation = disagreement.observation().key();
        return disagreement.observation().year() == null
                ? CompletableFuture.completedFuture(null)
                : Batches.load(observation, rivals::reasons);
    }

    @NonNull
    @Description("Extent of the observations of this indicator.")
    public Coverage coverage(@Source Indicator indicator) {
        return coverages.of(indicator.code());
    }

    @NonNull
    @Description("Indicator of the observations.")
    public Indicator indicator(@Source Coverage coverage) {
        return indicators.byCode(coverage.indicatorCode());
    }

    @NonNull
    @Description("Sources that have observations of the indicator, by code.")
    public List<org.cyberatlas.source.@NonNull Source> sources(@Source Coverage coverage) {
        return sources.byCodes(coverage.sourceCodes());
    }
}
