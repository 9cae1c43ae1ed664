package org.cyberatlas.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;

/** Lookup of the actor, indicator and source that an exported row names. */
@ApplicationScoped
public class CodeLookup {

    private final ActorLookup actors;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    CodeLookup(ActorLookup actors, IndicatorLookup indicators, SourceLookup sources) {
        this.actors = actors;
        this.indicators = indicators;
        this.sources = sources;
    }

    public Actor actor(String code) {
        return actors.byCode(code);
    }

    public Indicator indicator(String code) {
        return indicators.byCode(code);
    }

    public Source source(String code) {
        return sources.byCode(code);
    }

    ResolvedObservation resolved(Observation observation) {
        return new ResolvedObservation(
                observation,
                actor(observation.actorCode()),
                indicator(observation.indicatorCode()),
                source(observation.sourceCode()));
    }
}
