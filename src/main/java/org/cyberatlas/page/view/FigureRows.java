package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.page.Say;
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
                .filter(row -> (boolean) row.get("known"))
                .toList();
    }

    private Map<String, Object> row(Map<String, Object> given) {
        List<Map<String, Object>> cells = Tree.list(given, "cells").stream()
                .map(cell -> withFigure(cell, given))
                .toList();
        double top = top(given, cells);
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Map<String, Object> cell : cells) {
            shown.add(cell(cell, given, top));
        }
        Map<String, Object> row = new HashMap<>(given);
        row.put("cells", shown);
        row.put(
                "known",
                shown.stream().anyMatch(cell -> cell.get("observation") != null || cell.get("members") != null));
        return row;
    }

    /** A cell with the figure that is shown, so that the scale of its row is that of all figures. */
    private Map<String, Object> withFigure(Map<String, Object> cell, Map<String, Object> row) {
        Map<String, Object> filled = new HashMap<>(cell);
        if (cell.get("observation") == null) {
            filled.put("observation", newest(cell, row));
        }
        return filled;
    }

    private Map<String, Object> cell(Map<String, Object> given, Map<String, Object> row, double top) {
        Map<String, Object> cell = new HashMap<>(given);
        Object observation = given.get("observation");
        Object members = given.get("members");
        Object unit = Tree.at(row, "indicator/unit");
        boolean tier = "tier".equals(unit);
        cell.put("members", members);
        cell.put("text", Say.figure(observation, unit));
        cell.put("age", Say.age(Tree.at(observation, "period/year"), Tree.at(data, "release/publishedOn")));
        cell.put(
                "rank",
                observation instanceof Map<?, ?> shownRank && value(observation) != null ? Say.rank(shownRank) : "");
        cell.put("bar", tier ? null : Share.bar(value(observation), top));
        cell.put(
                "median",
                members == null
                        ? null
                        : tier ? tier(members, "median") : Say.number(Tree.at(members, "median")) + Say.sign(unit));
        cell.put(
                "range",
                members == null
                        ? null
                        : tier
                                ? tier(members, "min") + " to " + Say.number(Tree.at(members, "max"))
                                : Say.number(Tree.at(members, "min")) + " to " + Say.number(Tree.at(members, "max"))
                                        + Say.sign(unit));
        cell.put("memberBar", tier ? null : Share.bar(Tree.number(members, "median"), top));
        return cell;
    }

    /** The newest figure of an actor that has none of the year of the row; null where a year was chosen. */
    private Object newest(Map<String, Object> cell, Map<String, Object> row) {
        return year != null
                ? null
                : Tree.list(data, "newest/nodes").stream()
                        .filter(actor -> Tree.at(cell, "actor/code").equals(actor.get("code")))
                        .flatMap(actor -> Tree.list(actor, "observations/nodes").stream())
                        .filter(each -> Tree.at(row, "indicator/code").equals(Tree.at(each, "indicator/code")))
                        .findFirst()
                        .orElse(null);
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

    private static String tier(Object members, String statistic) {
        return "tier " + Say.number(Tree.at(members, statistic));
    }
}
