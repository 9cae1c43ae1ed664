package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.ranking.RankingRepository.Placed;
import org.cyberatlas.ranking.RankingRepository.RankingArguments;
import org.cyberatlas.shared.page.PageRequest;

/** Access to rankings for other features. */
@ApplicationScoped
public class RankingLookup {

    private final RankingRepository repository;
    private final IndicatorLookup indicators;

    RankingLookup(RankingRepository repository, IndicatorLookup indicators) {
        this.repository = repository;
        this.indicators = indicators;
    }

    /**
     * A ranking with all its entries.
     *
     * @param year null for the newest that is covered well enough
     * @param among null for all countries
     */
    public Ranking whole(String indicator, Integer year, ActorSet among) {
        Indicator ranked = indicators.require("indicator", indicator);
        return repository
                .rankings(List.of(ranked.code()), new RankingArguments(year, among, PageRequest.everything()))
                .get(ranked.code());
    }

    /** Codes of the actors of the set that a ranking cannot place, in their order. */
    public List<String> unranked(Ranking ranking) {
        Placed placed = new Placed(ranking.indicator().code(), ranking.year());
        return repository.unranked(List.of(placed), ranking.among()).get(placed);
    }
}
