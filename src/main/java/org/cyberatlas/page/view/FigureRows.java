package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.chart.Share;

/** Rows of a comparison in which at least one actor has a figure, each figure with a bar on the one scale of its row. */
final class FigureRows {

    private final Map<String, Object> data;
    private final Integer year;

    /** @param year that was chosen; null where none was */
    FigureRows(Map<String, Object> data, Integer year) {
        this.data = data;
        this.year = year;
    }

    List<Map<String, Object>> rows() {
        return Tree.list(data, "compare/rows").stream()
                .map(this::row)
                .filter(FigureRows::isKnown)
                .toList();
    }

    private Map<String, Object> row(Map<String, Object> given) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Map<String, Object> each : Tree.list(given, "cells")) {
            Map<String, Object> cell = new HashMap<>(each);
            cell.computeIfAbsent("observation", none -> newest(each, given));
            cells.add(cell);
        }
        double top = "tier".equals(Tree.at(given, "indicator/unit")) ? 0 : top(given, cells);
        for (Map<String, Object> cell : cells) {
            cell.put("bar", Share.bar(value(cell.get("observation")), top));
            cell.put("memberBar", Share.bar(Tree.number(cell, "members/median"), top));
        }
        Map<String, Object> row = new HashMap<>(given);
        row.put("cells", cells);
        return row;
    }

    private static boolean isKnown(Map<String, Object> row) {
        return Tree.list(row, "cells").stream()
                .anyMatch(cell -> cell.get("observation") != null || cell.get("members") != null);
    }

    /** The newest figure of an actor that has none of the year of the row; null where a year was chosen. */
    private Object newest(Map<String, Object> cell, Map<String, Object> row) {
        if (year != null) {
            return null;
        }
        Map<String, Object> actor = Tree.first(Tree.list(data, "newest/nodes"), "code", Tree.at(cell, "actor/code"));
        return Tree.first(Tree.list(actor, "observations/nodes"), "indicator/code", Tree.at(row, "indicator/code"));
    }

    /** The end of the scale: that of the indicator, or else the highest value of the row. */
    private static double top(Map<String, Object> row, List<Map<String, Object>> cells) {
        Double end = Tree.number(row, "indicator/scaleMax");
        return end != null
                ? end
                : cells.stream()
                        .flatMap(cell -> Stream.of(value(cell.get("observation")), Tree.number(cell, "members/median")))
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
    }

    private static Double value(Object observation) {
        Double value = Tree.number(observation, "value");
        return value != null ? value : Tree.number(observation, "high");
    }
}
