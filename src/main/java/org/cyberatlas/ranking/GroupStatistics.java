package org.cyberatlas.ranking;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "Statistics of one group of actors over their preferred observations of one indicator and year, in the indicator's unit; a bound (less than, at most, at least) counts by its figure.")
public record GroupStatistics(
        @NonNull @Description("ALL, the region, the subregion, or the code of the organisation.")
        String group,

        @Description("Year of the observations, chosen as for a ranking if none was requested.")
        int year,

        @Description("Number of actors with a value.") int count,
        @Description("Lowest value.") Double min,
        @Description("Highest value.") Double max,

        @Description("Arithmetic mean, each actor weighing the same.")
        Double mean,

        @Description("Median, interpolated linearly between the two middle values (the continuous method).")
        Double median,

        @Description("Lower quartile, interpolated linearly (the continuous method).")
        Double p25,

        @Description("Upper quartile, interpolated linearly (the continuous method).")
        Double p75) {}
