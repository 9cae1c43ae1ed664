package org.cyberatlas.observation;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.ObservationRepository.Asked;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The readings of an actor, an indicator or a source, as fields of theirs. */
@GraphQLApi
public class ReadingsApi {

    private final ObservationRepository repository;
    private final CoverageRepository coverages;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    ReadingsApi(
            ObservationRepository repository,
            CoverageRepository coverages,
            IndicatorLookup indicators,
            SourceLookup sources) {
        this.repository = repository;
        this.coverages = coverages;
        this.indicators = indicators;
        this.sources = sources;
    }

    @NonNull
    @Description("Readings of this actor.")
    public CompletionStage<ObservationConnection> observations(
            @Source Actor actor,
            @Description("Which readings; without it, the preferred reading of everything.") ObservationFilter filter,
            @Description("Order; ACTOR if none is given.") ObservationOrder orderBy,
            PageRequest page) {
        return Batches.load(actor.getCode(), new Asked(filter, null, orderBy, page), repository::ofActors);
    }

    @NonNull
    @Description("Readings of this indicator.")
    public CompletionStage<ObservationConnection> observations(
            @Source Indicator indicator,
            @Description("Which readings; without it, the preferred reading of everything.") ObservationFilter filter,
            @Description("Order; ACTOR if none is given.") ObservationOrder orderBy,
            PageRequest page) {
        return Batches.load(indicator.code(), new Asked(filter, null, orderBy, page), repository::ofIndicators);
    }

    @NonNull
    @Description("Readings of this source.")
    public CompletionStage<ObservationConnection> observations(
            @Source org.cyberatlas.source.Source source,
            @Description("Which readings; without it, the preferred reading of everything.") ObservationFilter filter,
            PageRequest page) {
        return Batches.load(source.code(), new Asked(filter, null, null, page), repository::ofSources);
    }

    @NonNull
    @Description("How far the readings of this indicator reach.")
    public CompletionStage<Coverage> coverage(@Source Indicator indicator) {
        return Batches.lookUp("Coverage", indicator.code(), coverages::ofIndicators);
    }

    @NonNull
    @Description("The indicator whose readings reach so far.")
    public Indicator indicator(@Source Coverage coverage) {
        return indicators.byCode(coverage.indicatorCode());
    }

    @NonNull
    @Description("Sources that have readings of the indicator, by code.")
    public List<org.cyberatlas.source.@NonNull Source> sources(@Source Coverage coverage) {
        return sources.byCodes(coverage.sourceCodes());
    }
}
