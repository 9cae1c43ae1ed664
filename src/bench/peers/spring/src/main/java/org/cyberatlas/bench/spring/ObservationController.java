package org.cyberatlas.bench.spring;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class ObservationController {

    private final IndicatorRepository indicators;
    private final SourceRepository sources;

    ObservationController(IndicatorRepository indicators, SourceRepository sources) {
        this.indicators = indicators;
        this.sources = sources;
    }

    @BatchMapping
    Map<Observation, Indicator> indicator(List<Observation> observations) {
        return References.load(observations, Observation::indicatorCode, indicators::findAllById, Indicator::getCode);
    }

    @BatchMapping
    Map<Observation, Source> source(List<Observation> observations) {
        return References.load(observations, Observation::sourceCode, sources::findAllById, Source::getCode);
    }
}
