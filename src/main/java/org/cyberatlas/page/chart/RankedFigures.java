package org.cyberatlas.page.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** The ranked figures of an indicator, as bars and as a map. */
public final class RankedFigures {

    private final Map<String, Object> indicator;
    private final List<Map<String, Object>> entries;

    public RankedFigures(Map<String, Object> indicator) {
        this.indicator = indicator;
        this.entries = entries(indicator);
    }

    /** The two ends of the ranking, each entry once, those of one place by name. */
    private static List<Map<String, Object>> entries(Map<String, Object> indicator) {
        Map<Object, Map<String, Object>> entries = new LinkedHashMap<>();
        for (String part : List.of("ranking/entries", "rest/entries")) {
            Tree.list(indicator, part).forEach(entry -> entries.putIfAbsent(Tree.at(entry, "actor/code"), entry));
        }
        return Tree.byName(entries.values(), "actor/name").stream()
                .sorted(Comparator.comparingInt(entry -> (int) entry.get("position")))
                .toList();
    }

    private static Double value(Map<String, Object> entry) {
        return Tree.number(entry, "observation/value");
    }

    private List<Double> values() {
        return entries.stream()
                .map(RankedFigures::value)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The entries, each with the length of its bar on the scale of the indicator, or up to the highest value; a tier has no bar. */
    public List<Map<String, Object>> bars() {
        double top = Share.top(indicator, values().stream());
        return entries.stream()
                .map(entry -> Tree.with(entry, "bar", Share.bar(value(entry), top)))
                .toList();
    }

    /** The entries on a map, in steps of the scale. */
    public Places places() {
        Object unit = indicator.get("unit");
        Steps steps = Steps.of(values(), Tree.number(indicator, "scaleMin"), Tree.number(indicator, "scaleMax"));
        Places places = new Places();
        List<String> labels = steps.labels(unit);
        for (int i = 0; i < labels.size(); i++) {
            places.scale(labels.get(i), labels.size() == 1 ? 2 : i * 4 / (labels.size() - 1));
        }
        for (Map<String, Object> entry : entries) {
            Double value = value(entry);
            if (value != null) {
                Object observation = entry.get("observation");
                places.add(
                        Tree.object(entry, "actor"),
                        steps.of(value),
                        Say.figure(observation, unit) + ", " + Say.dates(Tree.at(observation, "period/label")) + ", "
                                + Tree.text(observation, "source/publisher"));
            }
        }
        return places;
    }
}
