package org.cyberatlas.initiative;

import java.time.LocalDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One published figure about an initiative.
 *
 * <p><b>Unit</b>: that of {@code unit}. <b>Null</b>: no value means that the source gives bounds only; no bounds that it
 * gives one figure.
 */
@Description("One published figure about an initiative.")
public record InitiativeFigure(
        @NonNull @Description("What was counted or measured, in lower case with underscores.")
        String measure,

        @Description("The figure, in its unit; null where the source gives bounds only.")
        Double value,

        @Description("Lower bound, in its unit; null where the source gives one figure.")
        Double low,

        @Description("Upper bound, in its unit; null where the source gives one figure.")
        Double high,

        @NonNull @Description("What the figure is counted in.")
        String unit,

        @NonNull @Description("How the figure is to be read.")
        Qualifier qualifier,

        @Description("The days that the figure is about; null where the source does not give both ends.")
        Period period,

        @Description("First day of a period whose end the source does not give; null elsewhere.")
        LocalDate since,

        @Description("What else is to be known; null where nothing is noted.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode) {}
