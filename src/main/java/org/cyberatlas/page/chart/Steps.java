package org.cyberatlas.page.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cyberatlas.page.Say;

/**
 * Up to five classes of values for a map: equal parts of the scale where it has two ends, otherwise fifths of the values with round
 * bounds.
 */
public final class Steps {

    private static final int CLASSES = 5;
    private static final MathContext ROUND = new MathContext(2, RoundingMode.HALF_UP);

    /** The bounds between classes, ascending. */
    private final List<Double> bounds;

    private Steps(List<Double> bounds) {
        this.bounds = bounds;
    }

    /** @param values ascending */
    public static Steps of(List<Double> values, Double min, Double max) {
        TreeSet<Double> bounds = new TreeSet<>();
        for (int i = 1; i < CLASSES; i++) {
            if (min != null && max != null) {
                bounds.add(min + (max - min) * i / CLASSES);
            } else if (!values.isEmpty()) {
                double bound = values.get(values.size() * i / CLASSES);
                bounds.add(BigDecimal.valueOf(bound).round(ROUND).doubleValue());
            }
        }
        return new Steps(new ArrayList<>(bounds));
    }

    public int of(double value) {
        int step = 0;
        while (step < bounds.size() && value >= bounds.get(step)) {
            step++;
        }
        return step;
    }

    /** Labels of the classes, lowest first. */
    public List<String> labels(Object unit) {
        String sign = Say.sign(unit);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= bounds.size(); i++) {
            if (bounds.isEmpty()) {
                labels.add("all values");
            } else if (i == 0) {
                labels.add("below " + Say.number(bounds.get(0)) + sign);
            } else if (i == bounds.size()) {
                labels.add(Say.number(bounds.get(i - 1)) + sign + " and more");
            } else {
                labels.add(Say.number(bounds.get(i - 1)) + "–" + Say.number(bounds.get(i)) + sign);
            }
        }
        return labels;
    }
}
