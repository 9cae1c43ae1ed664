package org.cyberatlas.ranking;

import java.util.List;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.indicator.Direction;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.shared.page.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Actors of a set, placed by their preferred reading of one indicator and year.
 *
 * <p>Positions are computed here; a rank that the publisher printed is {@code rank} of the reading and never mixed in.
 */
@Description(
        "Actors of a set, placed by their preferred reading of one indicator and year; a rank that the publisher printed is"
                + " rank of the observation and never mixed in.")
public record Ranking(
        @Ignore ActorSet among,
        @NonNull @Description("What is ranked.") Indicator indicator,

        @Description(
                "Year of the readings; where none was asked for, the newest in which at least half as many actors of the set can be"
                        + " ranked as in the best covered year; null where there is no such year.")
        Integer year,

        @NonNull @Description("Number of actors of the set that have a value in that year.")
        Integer rankedCount,

        @NonNull @Description("Which end comes first.") Direction direction,

        @NonNull @Description("The entries of this page, by position and then by actor code.")
        List<@NonNull RankingEntry> entries,

        @NonNull @Description("Where this page stands in the whole ranking.")
        PageInfo pageInfo) {}
