package org.cyberatlas.page.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Tree;

/** An axis of whole years, and where dates lie on it, in per cent of its length. */
public final class Time {

    private static final int YEARS_PER_LABEL = 7;
    private static final double FULL = 100;

    private final int first;
    private final int last;

    /** @param dates known to the day, month or year; without any, the axis has no year */
    public Time(List<String> dates) {
        IntSummaryStatistics years = dates.stream()
                .mapToInt(date -> Integer.parseInt(date.substring(0, 4)))
                .summaryStatistics();
        first = years.getMin();
        last = years.getMax();
    }

    /**
     * Facts with the place of their date as {@code at}.
     *
     * @param date name of the field that has it
     */
    public List<Map<String, Object>> marks(List<Map<String, Object>> facts, String date) {
        return facts.stream()
                .map(fact -> Tree.with(fact, "at", place(Tree.text(fact, date))))
                .toList();
    }

    /** The place of a date; one known to the month or year lies in the middle of it. */
    private String place(String date) {
        LocalDate day =
                switch (date.length()) {
                    case 10 -> LocalDate.parse(date);
                    case 7 -> LocalDate.parse(date + "-15");
                    default -> LocalDate.of(Integer.parseInt(date), 7, 1);
                };
        return percent(day);
    }

    private String percent(LocalDate day) {
        LocalDate start = LocalDate.of(first, 1, 1);
        LocalDate end = LocalDate.of(last + 1, 1, 1);
        double share = ChronoUnit.DAYS.between(start, day) / (double) ChronoUnit.DAYS.between(start, end);
        return String.valueOf(Math.round(share * FULL * 100) / 100.0);
    }

    /** Labels of the axis: some years with their places. */
    public List<Map<String, Object>> labels() {
        int step = Math.max(1, (last - first) / YEARS_PER_LABEL + 1);
        List<Map<String, Object>> labels = new ArrayList<>();
        for (int year = first; year <= last; year += step) {
            labels.add(Map.of("year", year, "at", percent(LocalDate.of(year, 1, 1))));
        }
        return labels;
    }
}
