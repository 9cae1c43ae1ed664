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
        return LocalDate.of(number(0, 4), text.length() > 4 ? number(5, 7) : 1, text.length() > 7 ? number(8, 10) : 1);
    }

    /** Last day that it can mean. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(number(0, 4), 12, 31);
            case 7 -> YearMonth.of(number(0, 4), number(5, 7)).atEndOfMonth();
            default -> firstDay();
        };
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
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
