package org.cyberatlas.page.chart;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.page.Tree;

/** Lengths of bars and places of marks, in per cent of a scale, with one decimal place. */
public final class Share {

    private static final double FULL = 100;

    private Share() {}

    /** A share of 0 to 1 in per cent; a share beyond is cut to these bounds. */
    static String percent(double share) {
        return String.valueOf(Math.round(Math.max(0, Math.min(1, share)) * FULL * 10) / 10.0);
    }

    /**
     * The end of a scale of bars: that of the indicator, or else the highest value; 0 where there is none, and for tiers, which
     * have no bars.
     *
     * @param values some of them null
     */
    public static double top(Map<String, Object> indicator, Stream<Double> values) {
        if ("tier".equals(indicator.get("unit"))) {
            return 0;
        }
        Double end = Tree.number(indicator, "scaleMax");
        return end != null
                ? end
                : values.filter(Objects::nonNull).max(Double::compare).orElse(0.0);
    }

    /** The length of a bar from 0 to a value on a scale that ends at {@code top}; null where there is no value that a bar can show. */
    public static String bar(Double value, double top) {
        return value == null || top <= 0 || value < 0 ? null : percent(value / top);
    }
}
