package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/**
 * One indicator over time: the lines of a chart, and the same numbers as a table.
 *
 * @param rows a row for each year, newest first, and one for figures without a date, with the figure of each line as text, empty where it
 *     is not known
 */
public record Lines(Map<String, Object> chart, List<Map<String, Object>> series, List<Map<String, Object>> rows) {

    private static final Comparator<Object> NEWEST =
            Comparator.comparing(Integer.class::cast, Comparator.nullsLast(Comparator.reverseOrder()));

    /**
     * @param actors with observations
     * @param indicator with its unit and scale
     * @param order codes of the actors in the order of the lines
     */
    public static Lines of(List<Map<String, Object>> actors, Map<String, Object> indicator, List<String> order) {
        Object unit = indicator.get("unit");
        List<Map<String, Object>> series = new ArrayList<>();
        Set<Object> years = new TreeSet<>(NEWEST);
        List<Map<Object, String>> figures = new ArrayList<>();
        List<Map<String, Object>> sorted = new ArrayList<>(actors);
        sorted.sort(Comparator.comparingInt(actor -> order.indexOf(actor.get("code"))));
        for (Map<String, Object> actor : sorted) {
            List<List<Object>> points = new ArrayList<>();
            Map<Object, String> ofYears = new HashMap<>();
            for (Map<String, Object> observation : Tree.list(actor, "observations/nodes")) {
                Object year = Tree.at(observation, "period/year");
                years.add(year);
                ofYears.put(year, Say.published(observation));
                if (year != null && observation.get("value") != null) {
                    points.add(List.of(year, observation.get("value"), Say.figure(observation, unit)));
                }
            }
            series.add(Tree.of("code", actor.get("code"), "name", actor.get("name"), "points", points));
            figures.add(ofYears);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object year : years) {
            List<String> cells =
                    figures.stream().map(each -> each.getOrDefault(year, "")).toList();
            rows.add(Tree.of("year", year == null ? "not dated" : year, "cells", cells));
        }
        return new Lines(chart(unit, indicator.get("scaleMin"), indicator.get("scaleMax"), series), series, rows);
    }

    static Map<String, Object> chart(Object unit, Object min, Object max, List<Map<String, Object>> series) {
        return Tree.of("kind", "lines", "unit", unit, "min", min, "max", max, "series", series);
    }

    /** True if there is a point to draw: a value with a year. */
    public boolean drawn() {
        return series.stream().anyMatch(line -> !((List<?>) line.get("points")).isEmpty());
    }
}
