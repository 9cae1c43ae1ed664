package org.cyberatlas.page.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cyberatlas.page.Say;

/**
 * Up to five classes of values for a map: one for each value if all are whole and they are few, equal parts of a scale with two ends, or
 * fifths of the values with round bounds.
 */
final class Steps {

    /** As many as there are colours. */
    private static final int CLASSES = 5;

    private static final MathContext ROUND = new MathContext(2, RoundingMode.HALF_UP);

    /** The lowest value of each class but the first, ascending. */
    private final List<Double> bounds;

    /** The value of each class, where it has a single one; empty otherwise. */
    private final List<Double> single;

    /** True if all values are whole, so that a class ends before its next bound. */
    private final boolean whole;

    private Steps(Collection<Double> bounds, Collection<Double> single, boolean whole) {
        this.bounds = List.copyOf(bounds);
        this.single = List.copyOf(single);
        this.whole = whole;
    }

    /** @param values ascending */
    static Steps of(List<Double> values, Double min, Double max) {
        TreeSet<Double> different = new TreeSet<>(values);
        boolean whole = different.stream().allMatch(each -> each == Math.rint(each));
        if (whole && different.size() <= CLASSES) {
            return new Steps(different.stream().skip(1).toList(), different, true);
        }
        TreeSet<Double> bounds = new TreeSet<>();
        for (int i = 1; i < CLASSES; i++) {
            if (min != null && max != null) {
                bounds.add(min + (max - min) * i / CLASSES);
            } else {
                double bound = values.get(values.size() * i / CLASSES);
                bounds.add(BigDecimal.valueOf(bound).round(ROUND).doubleValue());
            }
        }
        if (min == null || max == null) {
            // Nothing is below the lowest value, or above the highest one.
            bounds.removeIf(bound -> bound <= different.first() || bound > different.last());
        }
        return new Steps(bounds, List.of(), whole);
    }

    int of(double value) {
        int step = 0;
        while (step < bounds.size() && value >= bounds.get(step)) {
            step++;
        }
        return step;
    }

    /** Labels of the classes, lowest first. */
    List<String> labels(Object unit) {
        String sign = Say.sign(unit);
        if (!single.isEmpty()) {
            return single.stream()
                    .map(value -> Say.figure(Map.of("value", value), unit))
                    .toList();
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= bounds.size(); i++) {
            if (bounds.isEmpty()) {
                labels.add("all values");
            } else if (i == 0) {
                labels.add("below " + Say.number(bounds.get(0)) + sign);
            } else if (i == bounds.size()) {
                labels.add(Say.number(bounds.get(i - 1)) + sign + " and more");
            } else {
                labels.add(between(bounds.get(i - 1), bounds.get(i)) + sign);
            }
        }
        return labels;
    }

    private String between(double from, double to) {
        if (!whole) {
            return Say.number(from) + "–" + Say.number(to);
        }
        double first = Math.ceil(from);
        double last = Math.ceil(to) - 1;
        return Say.number(first) + (last > first ? "–" + Say.number(last) : "");
    }
}
