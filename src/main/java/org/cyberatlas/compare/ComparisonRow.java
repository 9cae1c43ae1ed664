package org.cyberatlas.compare;

import java.util.List;
import org.cyberatlas.indicator.Indicator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One indicator, with a cell for every actor that is compared. */
@Description("One indicator, with a cell for every actor that is compared.")
public record ComparisonRow(
        @NonNull @Description("What is compared.") Indicator indicator,

        @Description(
                "Year of the row: the one asked for, or else the newest in which most of the actors have a value; null where the"
                        + " readings are undated or there are none.")
        Integer year,

        @NonNull @Description("One cell per actor, in the order asked; an actor without a reading has an empty cell.")
        List<@NonNull ComparisonCell> cells,

        @Description(
                "Highest minus lowest value of the row, in the indicator's unit; null where fewer than two actors have a value.")
        Double spread) {}
