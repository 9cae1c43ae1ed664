package org.cyberatlas.shared.period;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;

@CustomScalar("PartialDate")
@Description("ISO 8601 date known to the day, month or year: \"2020-02-20\", \"2020-02\" or \"2020\".")
public final class PartialDate implements CustomStringScalar {

    private final String text;

    public PartialDate(String text) {
        this.text = text;
    }

    /** Null stays null: a date that is not published is not known. */
    public static PartialDate of(String text) {
        return text == null ? null : new PartialDate(text);
    }

    /** First day that it can mean. */
    public LocalDate firstDay() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** Last day that it can mean. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case 4 -> firstDay().plusYears(1).minusDays(1);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> firstDay();
        };
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
