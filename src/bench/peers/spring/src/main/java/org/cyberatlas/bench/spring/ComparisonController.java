package org.cyberatlas.bench.spring;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ComparisonController {

    private static final int MOST_ACTORS = 12;

    private final ComparisonRepository comparisons;
    private final ActorRepository actors;
    private final IndicatorRepository indicators;

    ComparisonController(ComparisonRepository comparisons, ActorRepository actors, IndicatorRepository indicators) {
        this.comparisons = comparisons;
        this.actors = actors;
        this.indicators = indicators;
    }

    record Comparison(List<ComparisonRow> rows) {}

    record ComparisonRow(String indicatorCode, List<ComparisonCell> cells) {}

    record ComparisonCell(String actorCode, Observation observation, Integer position, Double differenceFromBest) {}

    @QueryMapping
    Comparison compare(@Argument("actors") List<String> codes) {
        List<String> compared = actors.known(codes).stream().map(Actor::getCode).toList();
        if (compared.size() < 2 || compared.size() > MOST_ACTORS || compared.size() < codes.size()) {
            throw new Refusal("a comparison takes 2 to " + MOST_ACTORS + " different actors");
        }
        return new Comparison(comparisons.rows(compared));
    }

    @BatchMapping
    Map<ComparisonRow, Indicator> indicator(List<ComparisonRow> rows) {
        return References.load(rows, ComparisonRow::indicatorCode, indicators::findAllById, Indicator::getCode);
    }

    @BatchMapping
    Map<ComparisonCell, Actor> actor(List<ComparisonCell> cells) {
        return References.load(cells, ComparisonCell::actorCode, actors::findAllById, Actor::getCode);
    }
}
