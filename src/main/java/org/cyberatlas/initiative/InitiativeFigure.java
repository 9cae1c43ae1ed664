package org.cyberatlas.initiative;

import java.time.LocalDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * <b>Unit</b>: that of {@code unit}. <b>Null</b>: no value means that the source gives bounds only; no bounds that it
 * gives one figure.
 */
@Description("One published figure about an initiative.")
public record InitiativeFigure(
        @Ignore @References("initiatives") @Description("Initiative.")
        String initiativeCode,

        @Ignore @Description("Place among the figures about one initiative, from 1.")
        Integer place,

        @NonNull @Description("Name of the measured quantity, in lower case with underscores.")
        String measure,

        @Description("The figure, in its unit; null if the source gives bounds only.")
        Double value,

        @Description("Lower bound, in its unit; null if the source gives one figure.")
        Double low,

        @Description("Upper bound, in its unit; null if the source gives one figure.")
        Double high,

        @NonNull @Description("Unit of the figure.") String unit,
        @NonNull @Description("Exactness of the figure.") Qualifier qualifier,

        @Ignore @Description("First day of the period; empty if the source does not give both ends.")
        LocalDate periodStart,

        @Ignore @Description("Last day of the period; empty if the source does not give both ends.")
        LocalDate periodEnd,

        @Description("First day of a period whose end the source does not give; otherwise null.")
        LocalDate since,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Sourced {

    @Description("Period that the figure is about; null if the source does not give both ends.")
    public Period getPeriod() {
        return Period.of(periodStart, periodEnd);
    }
}
