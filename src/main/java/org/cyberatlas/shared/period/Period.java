package org.cyberatlas.shared.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Period that a figure is about: a year, a quarter, a decade or a single day.")
public record Period(
        @NonNull @Description("First day.") LocalDate start,
        @NonNull @Description("Last day.") LocalDate end) {

    /** Null where the source dates nothing. */
    public static Period of(LocalDate start, LocalDate end) {
        return start == null ? null : new Period(start, end);
    }

    @Description("Year in which the period ends.")
    public int getYear() {
        return end.getYear();
    }

    @NonNull
    @Description("The period in short: \"2021\", \"2021-Q4\", \"2010–2017\", \"2023-12\" or a day.")
    public String getLabel() {
        if (start.equals(end)) {
            return start.toString();
        }
        boolean startsYear = start.getDayOfYear() == 1;
        boolean endsYear = end.getMonth() == Month.DECEMBER && end.getDayOfMonth() == 31;
        if (startsYear && endsYear) {
            return start.getYear() == end.getYear() ? "" + end.getYear() : start.getYear() + "–" + end.getYear();
        }
        boolean wholeMonths =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (wholeMonths && YearMonth.from(start).equals(YearMonth.from(end))) {
            return YearMonth.from(start).toString();
        }
        boolean quarter = wholeMonths
                && start.getYear() == end.getYear()
                && start.getMonthValue() % 3 == 1
                && end.getMonthValue() == start.getMonthValue() + 2;
        return quarter ? end.getYear() + "-Q" + end.getMonthValue() / 3 : start + " to " + end;
    }
}
