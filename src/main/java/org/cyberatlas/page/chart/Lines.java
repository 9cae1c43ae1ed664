package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/**
 * One indicator over time: the lines of a chart, and the same numbers as a table.
 *
 * @param rows a row for each year, newest first, with the figure of each line as text, empty where it is not known
 */
public record Lines(Map<String, Object> chart, List<Map<String, Object>> series, List<Map<String, Object>> rows) {

    /**
     * @param actors path of actors with observations
     * @param indicator path of the indicator
     * @param order codes of the actors in the order of the lines
     */
    public static Lines of(Map<String, Object> data, String actors, String indicator, List<String> order) {
        List<Map<String, Object>> series = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        List<Map<String, Object>> sorted = new ArrayList<>(Tree.list(data, actors));
        sorted.sort(Comparator.comparingInt(actor -> order.indexOf(actor.get("code"))));
        for (Map<String, Object> actor : sorted) {
            List<List<Object>> points = new ArrayList<>();
            for (Map<String, Object> observation : Tree.list(actor, "observations/nodes")) {
                Object year = Tree.at(observation, "period/year");
                if (year != null && observation.get("value") != null) {
                    years.add(((Number) year).intValue());
                    points.add(List.of(year, observation.get("value")));
                }
            }
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("code", actor.get("code"));
            line.put("name", actor.get("name"));
            line.put("points", points);
            series.add(line);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Integer year : years) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("year", year);
            row.put("cells", series.stream().map(line -> figure(line, year)).toList());
            rows.add(0, row);
        }
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("kind", "lines");
        chart.put("unit", Tree.at(data, indicator + "/unit"));
        chart.put("min", Tree.at(data, indicator + "/scaleMin"));
        chart.put("max", Tree.at(data, indicator + "/scaleMax"));
        chart.put("series", series);
        return new Lines(chart, series, rows);
    }

    /** The figure of that year; an empty text where it is not known. */
    private static String figure(Map<String, Object> line, Integer year) {
        String figure = "";
        for (Object point : (List<?>) line.get("points")) {
            List<?> pair = (List<?>) point;
            figure = pair.get(0).equals(year) ? Say.exact(pair.get(1)) : figure;
        }
        return figure;
    }
}
