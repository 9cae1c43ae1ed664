package org.cyberatlas.compare;

import org.cyberatlas.observation.Observation;
import org.cyberatlas.ranking.MembersInYear;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * What one actor has in one row; empty but for the actor where it has no reading.
 *
 * @param membersOf null for a country and in a row without a year
 */
@Description("What one actor has in one row; empty but for the actor where it has no reading.")
public record ComparisonCell(
        @Ignore String actorCode,
        @Ignore Observation reading,
        @Ignore MembersInYear membersOf,

        @Description("Place among the actors compared, from 1, ties sharing a place; null without a value.")
        Integer position,

        @Description(
                "Distance from the best value of the row, in the indicator's unit, never negative; null without a value.")
        Double differenceFromBest) {}
