package org.cyberatlas.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.source.SourceLookup;

/** Lookup of the actor, indicator and source that an exported observation names. */
@ApplicationScoped
class CodeLookup {

    private final ActorLookup actors;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    CodeLookup(ActorLookup actors, IndicatorLookup indicators, SourceLookup sources) {
        this.actors = actors;
        this.indicators = indicators;
        this.sources = sources;
    }

    ResolvedObservation resolved(Observation observation) {
        return new ResolvedObservation(
                observation,
                actors.byCode(observation.actorCode()),
                indicators.byCode(observation.indicatorCode()),
                sources.byCode(observation.sourceCode()));
    }
}
