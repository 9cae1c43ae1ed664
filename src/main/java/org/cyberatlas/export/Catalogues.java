package org.cyberatlas.export;

import jakarta.enterprise.context.ApplicationScoped;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.source.SourceLookup;

/** Reads what codes stand for, in the transaction of the table that names them. */
@ApplicationScoped
class Catalogues {

    private final ActorLookup actors;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    Catalogues(ActorLookup actors, IndicatorLookup indicators, SourceLookup sources) {
        this.actors = actors;
        this.indicators = indicators;
        this.sources = sources;
    }

    Catalogue read() {
        return Catalogue.of(actors.everyone(), indicators.all(), sources.all());
    }
}
