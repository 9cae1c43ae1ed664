package org.cyberatlas.compare;

import java.util.List;
import org.cyberatlas.finding.Topic;
import org.cyberatlas.indicator.IndicatorCategory;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * @param indicatorCodes in the order of the rows; null for every indicator of which one of the actors has an observation
 * @param categories null for all
 * @param topics null for all
 * @param year year of the cells; null for the newest in which most of the actors have a value
 * @param nearestYear true where a cell may show the nearest year instead
 */
@Description("Comparison of two to twelve actors, in the requested order.")
public record Comparison(
        @Ignore List<String> actorCodes,
        @Ignore List<String> indicatorCodes,
        @Ignore List<IndicatorCategory> categories,
        @Ignore List<Topic> topics,
        @Ignore Integer year,
        @Ignore boolean nearestYear) {}
