package org.cyberatlas.compare;

import org.cyberatlas.observation.Observation;
import org.cyberatlas.ranking.MembersInYear;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * @param membersOf null for a country and in a row without a year
 */
@Description("Cell of one actor in one row; only actor is set if it has no observation.")
public record ComparisonCell(
        @Ignore String actorCode,
        @Ignore Observation observation,
        @Ignore MembersInYear membersOf,

        @Description(
                "Place among the actors compared, from 1, ties sharing a place; a bound (less than, at most, at least) is placed by its figure, and observation.qualifier says so; null without a value.")
        Integer position,

        @Description(
                "Distance from the best value of the row, in the indicator's unit, never negative; that of its figure for a bound; null without a value, or if neither end of the indicator's scale is better.")
        Double differenceFromBest) {}
