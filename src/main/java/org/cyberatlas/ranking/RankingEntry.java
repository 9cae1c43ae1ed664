package org.cyberatlas.ranking;

import org.cyberatlas.observation.Observation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** One place of a ranking. */
@Description("One place of a ranking.")
public record RankingEntry(
        @Ignore String actorCode,
        @Ignore Observation reading,

        @Description("Place, from 1; actors with equal values share a place and the next ones are skipped.")
        int position,

        @Description("True where another actor of the set has the same value.")
        boolean tied,

        @Description(
                "Per cent of the other ranked actors of the set that come after it, 0 to 100; 100 where it is the only one.")
        double percentile) {}
