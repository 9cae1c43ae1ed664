package org.cyberatlas.observation;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.cyberatlas.indicator.IndicatorCategory;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which readings are wanted; all conditions given must hold. */
@Input("ObservationFilter")
@Description("Which readings are wanted; all conditions given must hold.")
public record ObservationFilter(
        @Nullable @Description("Of these actors, by any of their codes.")
        List<@NonNull String> actors,

        @Nullable @Description("Of these indicators, by code.")
        List<@NonNull String> indicators,

        @Nullable @Description("Of indicators in these categories.")
        List<@NonNull IndicatorCategory> categories,

        @Description("Whose period ends in one of these years; undated readings are left out.")
        IntRange years,

        @Description(
                "True for the newest year per actor and indicator only, among the readings that the other conditions let through.")
        Boolean latest,

        @Nullable @Description("Of these sources, by code.") List<@NonNull String> sources,

        @DefaultValue("true")
        @Description("True for the preferred reading only; false for every reading, earlier editions included.")
        Boolean preferred,

        @Description("True for readings whose sources disagree beyond rounding, false for those where all agree.")
        Boolean disputed,

        @Description("Only where the readings lie at least this far apart, in the indicator's unit.")
        Double minSpread,

        @Description("What one would have read on that day: what was published later, or bears no date, is left out.")
        LocalDate asPublishedBy,

        @Description("Whose value lies in this range, in the indicator's unit.")
        FloatRange value,

        @Description(
                "Only of an actor and indicator whose newest preferred observation lies at least this many years before the year in which the release was published, 0 to 200; not together with asPublishedBy.")
        Integer olderThanYears) {

    static final ObservationFilter DEFAULT =
            new ObservationFilter(null, null, null, null, null, null, true, null, null, null, null, null);

    /** Readings of rivals and of earlier editions are left out unless the query says otherwise. */
    boolean onlyPreferred() {
        return preferred == null || preferred;
    }

    /** The same question about every reading of any day. */
    ObservationFilter whenever() {
        return new ObservationFilter(
                actors, indicators, categories, years, false, sources, false, null, null, null, value, olderThanYears);
    }
}
