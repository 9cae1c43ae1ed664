package org.cyberatlas.compare;

import java.util.List;
import org.cyberatlas.finding.Topic;
import org.cyberatlas.indicator.IndicatorCategory;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("Comparison of two to twelve actors, in the requested order.")
public record Comparison(@Ignore ComparisonArguments arguments) {

    /**
     * Arguments of a comparison.
     *
     * @param indicators codes, in the order of the rows; null for every indicator of which one of the actors has a
     * reading
     * @param year year of the cells; null for the newest in which most of the actors have a value
     * @param nearestYear true where a cell may show the nearest year instead
     */
    record ComparisonArguments(
            List<String> actors,
            List<String> indicators,
            List<IndicatorCategory> categories,
            List<Topic> topics,
            Integer year,
            boolean nearestYear) {}
}
