package org.cyberatlas.page.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.chart.Share;

/** Rows of a comparison in which at least one actor has a figure, each figure with a bar on the one scale of its row. */
final class FigureRows {

    private FigureRows() {}

    /** @param year that was chosen; null where none was */
    static List<Map<String, Object>> of(Map<String, Object> data, Integer year) {
        return Tree.list(data, "compare/rows").stream()
                .map(row -> Tree.with(row, "cells", cells(data, row, year)))
                .filter(FigureRows::isKnown)
                .toList();
    }

    private static List<Map<String, Object>> cells(Map<String, Object> data, Map<String, Object> row, Integer year) {
        List<Map<String, Object>> cells = Tree.list(row, "cells").stream()
                .map(cell -> cell.get("observation") == null && year == null
                        ? Tree.with(cell, "observation", newest(data, cell, row))
                        : cell)
                .toList();
        double top = Share.top(
                Tree.object(row, "indicator"),
                cells.stream().flatMap(cell -> Stream.of(value(cell), Tree.number(cell, "members/median"))));
        return cells.stream()
                .map(cell -> Tree.with(
                        cell,
                        Tree.of(
                                "bar", Share.bar(value(cell), top),
                                "memberBar", Share.bar(Tree.number(cell, "members/median"), top))))
                .toList();
    }

    private static boolean isKnown(Map<String, Object> row) {
        return Tree.list(row, "cells").stream()
                .anyMatch(cell -> cell.get("observation") != null || cell.get("members") != null);
    }

    /** The newest figure of an actor that has none of the year of the row. */
    private static Object newest(Map<String, Object> data, Map<String, Object> cell, Map<String, Object> row) {
        Map<String, Object> actor = Tree.first(Tree.list(data, "newest/nodes"), "code", Tree.at(cell, "actor/code"));
        return Tree.first(Tree.list(actor, "observations/nodes"), "indicator/code", Tree.at(row, "indicator/code"));
    }

    private static Double value(Map<String, Object> cell) {
        Double value = Tree.number(cell, "observation/value");
        return value != null ? value : Tree.number(cell, "observation/high");
    }
}
