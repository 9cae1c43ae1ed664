package org.cyberatlas.page.chart;

import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Tree;

/** Small line without axes: the history of an indicator of one actor. */
public final class Sparkline {

    private Sparkline() {}

    /** Points of the line in a box of 100 by 30; null where fewer than two years are known. */
    public static String of(Map<String, Object> actor, String indicator) {
        List<Map<String, Object>> points =
                Tree.where(Tree.list(actor, "series/nodes"), "indicator/code", indicator).stream()
                        .filter(each -> each.get("value") != null && Tree.at(each, "period/year") != null)
                        .toList();
        if (points.size() < 2) {
            return null;
        }
        double first = Tree.number(points.get(0), "period/year");
        double last = Tree.number(points.get(points.size() - 1), "period/year");
        double top = points.stream()
                .mapToDouble(each -> Tree.number(each, "value"))
                .max()
                .orElse(1);
        StringBuilder line = new StringBuilder();
        for (Map<String, Object> point : points) {
            double x = last == first ? 0 : (Tree.number(point, "period/year") - first) / (last - first) * 100;
            double y = top == 0 ? 30 : 29 - Tree.number(point, "value") / top * 28;
            line.append(Math.round(x * 10) / 10.0)
                    .append(',')
                    .append(Math.round(y * 10) / 10.0)
                    .append(' ');
        }
        return line.toString().strip();
    }
}
