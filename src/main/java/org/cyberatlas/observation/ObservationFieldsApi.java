package org.cyberatlas.observation;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.ObservationRepository.ObservationArguments;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The observations of an actor, an indicator or a source, as fields of theirs. */
@GraphQLApi
public class ObservationFieldsApi {

    private final ObservationRepository repository;
    private final CoverageLookup coverages;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    ObservationFieldsApi(
            ObservationRepository repository,
            CoverageLookup coverages,
            IndicatorLookup indicators,
            SourceLookup sources) {
        this.repository = repository;
        this.coverages = coverages;
        this.indicators = indicators;
        this.sources = sources;
    }

    @NonNull
    @Description("Observations of this actor.")
    public CompletionStage<ObservationConnection> observations(
            @Source Actor actor,
            @Description("Observations to select; the preferred one of each actor, indicator and year if omitted.")
                    ObservationFilter filter,
            @Description("Order; ACTOR if none is given.") ObservationOrder orderBy,
            PageRequest page) {
        return Batches.load(
                actor.getCode(), new ObservationArguments(filter, null, orderBy, page), repository::ofActors);
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
                indicator.code(), new ObservationArguments(filter, null, orderBy, page), repository::ofIndicators);
    }

    @NonNull
    @Description("Observations of this source.")
    public CompletionStage<ObservationConnection> observations(
            @Source org.cyberatlas.source.Source source,
            @Description("Observations to select; the preferred one of each actor, indicator and year if omitted.")
                    ObservationFilter filter,
            PageRequest page) {
        return Batches.load(source.code(), new ObservationArguments(filter, null, null, page), repository::ofSources);
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
