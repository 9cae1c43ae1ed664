package org.cyberatlas.ranking;

import org.cyberatlas.observation.Observation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("One place of a ranking.")
public record RankingEntry(
        @Ignore String actorCode,
        @Ignore Observation observation,

        @Description(
                "Position, from 1; actors with equal figures share a position and the next ones are skipped. A bound (less than, at most, at least) is placed by its figure; observation.qualifier says so.")
        int position,

        @Description("True if another actor of the set has the same figure, as a value or as a bound.")
        boolean tied,

        @Description(
                "Per cent of the other ranked actors of the set that come after it, 0 to 100; 100 if it is the only one.")
        double percentile) {}
