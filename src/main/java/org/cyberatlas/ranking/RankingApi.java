package org.cyberatlas.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.ranking.RankingLookup.Placed;
import org.cyberatlas.ranking.RankingLookup.RankingArguments;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of rankings and statistics. */
@GraphQLApi
public class RankingApi {

    private final RankingLookup rankings;
    private final StatisticsLookup statistics;
    private final IndicatorLookup indicators;
    private final ActorLookup actors;

    RankingApi(RankingLookup rankings, StatisticsLookup statistics, IndicatorLookup indicators, ActorLookup actors) {
        this.rankings = rankings;
        this.statistics = statistics;
        this.indicators = indicators;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description("Ranking of actors by one indicator.")
    public CompletionStage<Ranking> ranking(
            @NonNull @Description("Code of the indicator.") String indicator,
            @Description("Year of the observations; if omitted, the newest that is covered well enough.") Integer year,
            @Description("Only actors of this set; without it, all countries.") ActorSet among,
            PageRequest page) {
        return ranking(indicators.require("indicator", indicator), year, among, page);
    }

    @NonNull
    @Description("Ranking of actors by this indicator.")
    public CompletionStage<Ranking> ranking(
            @Source Indicator indicator,
            @Description("Year of the observations; if omitted, the newest that is covered well enough.") Integer year,
            @Description("Only actors of this set; without it, all countries.") ActorSet among,
            PageRequest page) {
        return Batches.load(
                indicator.code(), RankingArguments.of(indicator.code(), year, among, page), rankings::rankings);
    }

    @NonNull
    @Description(
            "Statistics of this indicator, a row per group, by name of the group; empty if no actor of the set has a value.")
    public CompletionStage<List<@NonNull GroupStatistics>> statistics(
            @Source Indicator indicator,
            @Description("Year of the observations; if omitted, the newest that is covered well enough.") Integer year,
            @Description("Only actors of this set; without it, all countries.") ActorSet among,
            @DefaultValue("ALL") @Description("Grouping of actors.") Grouping groupBy) {
        return Batches.load(
                indicator.code(),
                new StatisticsLookup.StatisticsArguments(year, among, groupBy),
                statistics::statistics);
    }

    @NonNull
    @Description("Actors of the set without a value in that year, by code.")
    public CompletionStage<List<@NonNull Actor>> unranked(@Source Ranking ranking) {
        return Batches.load(
                new Placed(ranking.indicator().code(), ranking.year()), new Among(ranking.among()), this::unranked);
    }

    @NonNull
    @Description("Ranked actor.")
    public Actor actor(@Source RankingEntry entry) {
        return actors.byCode(entry.actorCode());
    }

    @NonNull
    @Description("Observation by which it is ranked.")
    public Observation observation(@Source RankingEntry entry) {
        return entry.observation();
    }

    private Map<Placed, List<Actor>> unranked(List<Placed> arguments, Among set) {
        Map<Placed, List<String>> codes = rankings.unranked(arguments, set.actors());
        Map<Placed, List<Actor>> unranked = new HashMap<>();
        codes.forEach((ranking, each) -> unranked.put(ranking, actors.byCodes(each)));
        return unranked;
    }

    /** The requested set; null for all countries. */
    private record Among(ActorSet actors) {}
}
