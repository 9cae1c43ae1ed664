package org.cyberatlas.bench.spring;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RankingController {

    private final RankingRepository rankings;
    private final IndicatorRepository indicators;
    private final ActorRepository actors;

    RankingController(RankingRepository rankings, IndicatorRepository indicators, ActorRepository actors) {
        this.rankings = rankings;
        this.indicators = indicators;
        this.actors = actors;
    }

    record Ranking(int rankedCount, List<RankingEntry> entries) {}

    record RankingEntry(int position, boolean tied, Observation observation) {}

    @QueryMapping
    Ranking ranking(@Argument String indicator, @Argument Integer year, @Argument int first) {
        Ranking ranking = rankings.ranking(indicator, year, first);
        if (ranking.entries().isEmpty() && !indicators.existsById(indicator)) {
            throw new Refusal("unknown indicator '" + indicator + "'");
        }
        return ranking;
    }

    @BatchMapping
    Map<RankingEntry, Actor> actor(List<RankingEntry> entries) {
        return References.load(entries, entry -> entry.observation().actorCode(), actors::findAllById, Actor::getCode);
    }
}
