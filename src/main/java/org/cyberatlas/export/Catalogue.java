package org.cyberatlas.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.source.Source;

/** What codes stand for, read once for a table: a few hundred rows, however many readings name them. */
record Catalogue(Map<String, Actor> actors, Map<String, Indicator> indicators, Map<String, Source> sources) {

    static Catalogue of(List<Actor> actors, List<Indicator> indicators, List<Source> sources) {
        return new Catalogue(
                byCode(actors, Actor::getCode), byCode(indicators, Indicator::code), byCode(sources, Source::code));
    }

    Reading reading(Observation observation) {
        return new Reading(
                observation,
                actors.get(observation.actorCode()),
                indicators.get(observation.indicatorCode()),
                sources.get(observation.sourceCode()));
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        return things.stream().collect(Collectors.toMap(code, Function.identity()));
    }
}
