package org.cyberatlas.page.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An axis of whole years, and where dates lie on it, in per cent of its length. */
public final class Time {

    private static final int YEARS_PER_LABEL = 7;
    private static final double FULL = 100;

    private final LocalDate start;
    private final LocalDate end;

    /** @param dates known to the day, month or year; at least one */
    public Time(List<String> dates) {
        TreeSet<Integer> years = new TreeSet<>();
        dates.forEach(date -> years.add(Integer.valueOf(date.substring(0, 4))));
        start = LocalDate.of(years.first(), 1, 1);
        end = LocalDate.of(years.last() + 1, 1, 1);
    }

    /** The place of a date; one known to the month or year lies in the middle of it. */
    public String place(String date) {
        LocalDate day =
                switch (date.length()) {
                    case 10 -> LocalDate.parse(date);
                    case 7 -> LocalDate.parse(date + "-15");
                    default -> LocalDate.of(Integer.parseInt(date), 7, 1);
                };
        return percent(day);
    }

    private String percent(LocalDate day) {
        double share = ChronoUnit.DAYS.between(start, day) / (double) ChronoUnit.DAYS.between(start, end);
        return String.valueOf(Math.round(share * FULL * 100) / 100.0);
    }

    /** Labels of the axis: some years with their places. */
    public List<Map<String, Object>> labels() {
        int first = start.getYear();
        int last = end.getYear() - 1;
        int step = Math.max(1, (last - first) / YEARS_PER_LABEL + 1);
        List<Map<String, Object>> labels = new ArrayList<>();
        for (int year = first; year <= last; year += step) {
            labels.add(Map.of("year", year, "at", percent(LocalDate.of(year, 1, 1))));
        }
        return labels;
    }
}
