package org.cyberatlas.compare;

import java.util.List;
import org.cyberatlas.indicator.Indicator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One indicator, with a cell for every actor that is compared.")
public record ComparisonRow(
        @NonNull @Description("Indicator of the row.") Indicator indicator,

        @Description(
                "Year of the row: the requested one, otherwise the newest in which most of the actors have a value; null if the observations are undated or there are none.")
        Integer year,

        @NonNull @Description("One cell per actor, in the requested order; empty for an actor without an observation.")
        List<@NonNull ComparisonCell> cells,

        @Description(
                "Highest minus lowest value of the row, in the indicator's unit, a bound by its figure; null if fewer than two actors have a value.")
        Double spread) {}
