package org.cyberatlas.ranking;

import java.util.List;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.indicator.Direction;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.shared.page.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "Actors of a set, ranked by their preferred observation of one indicator and year; a bound, such as less than 1, is placed by its figure. Ranks that a publisher printed are Observation.rank and are not used.")
public record Ranking(
        @Ignore ActorSet among,
        @NonNull @Description("Ranked indicator.") Indicator indicator,

        @Description(
                "Year of the observations; if none was requested, the newest in which at least half as many actors of the set can be ranked as in the best covered year; null if there is no such year.")
        Integer year,

        @NonNull @Description("Number of actors of the set that have a value in that year.")
        Integer rankedCount,

        @NonNull @Description("Better end, which comes first.")
        Direction direction,

        @NonNull @Description("Entries of this page, by position and then by actor code.")
        List<@NonNull RankingEntry> entries,

        @NonNull @Description("Position of this page in the whole ranking.")
        PageInfo pageInfo) {}
