package org.cyberatlas.observation;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.cyberatlas.indicator.IndicatorCategory;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ObservationFilter")
@Description("Conditions for observations; all that are given must hold.")
public record ObservationFilter(
        @Nullable @Description("Of these actors, by any of their codes.")
        List<@NonNull String> actors,

        @Nullable @Description("Of these indicators, by code.")
        List<@NonNull String> indicators,

        @Nullable @Description("Of indicators in these categories.")
        List<@NonNull IndicatorCategory> categories,

        @Description("Years in which the period ends; undated observations do not match.")
        IntRange years,

        @Description(
                "True for the newest year per actor and indicator only, among the observations that match the other conditions.")
        Boolean latest,

        @Nullable @Description("Of these sources, by code.") List<@NonNull String> sources,

        @DefaultValue("true")
        @Description("True for preferred observations only; false for all observations, earlier editions included.")
        Boolean preferred,

        @Description(
                "True for observations whose sources disagree beyond rounding, false for observations whose sources agree.")
        Boolean disputed,

        @Description(
                "Least difference between the observation and its rivals, in the indicator's unit; one without rivals does not match.")
        Double minSpread,

        @Description(
                "Observations as they were published by that day; those published later, or by an undated source, do not match. One that is unchanged since an edition of which only the changes are loaded has the source of today. The preferred ones of that day are determined for each request, which takes seconds unless actors, categories, indicators or a set of actors are given.")
        LocalDate asPublishedBy,

        @Description("Range of the value, in the indicator's unit.")
        FloatRange value,

        @Description(
                "Only of an actor and indicator whose newest dated preferred observation lies at least this many years before the year in which the release was published, 0 to 200; not together with asPublishedBy.")
        Integer olderThanYears) {

    static final ObservationFilter DEFAULT =
            new ObservationFilter(null, null, null, null, null, null, true, null, null, null, null, null);

    /** Observations of rivals and of earlier editions are left out unless the query says otherwise. */
    boolean onlyPreferred() {
        return preferred == null || preferred;
    }

    /** Whether it selects, of an actor and an indicator, either all preferred observations of today or none. */
    boolean selectsWholeSeries() {
        ObservationFilter ofSeries = new ObservationFilter(
                actors, indicators, categories, null, latest, null, preferred, null, null, null, null, olderThanYears);
        return onlyPreferred() && equals(ofSeries);
    }

    /** The same filter for observations of any day, preferred or not. */
    ObservationFilter whenever() {
        return new ObservationFilter(
                actors, indicators, categories, years, false, sources, false, null, null, null, value, olderThanYears);
    }
}
