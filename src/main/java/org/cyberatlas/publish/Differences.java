package org.cyberatlas.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.publish.CsvTable.Row;
import org.cyberatlas.publish.EditionImport.Difference;
import org.cyberatlas.publish.EditionImport.Outcome;
import org.cyberatlas.publish.EditionImport.Point;

/** Comparison of an edition's values with those of the edition before, largest changes first. */
final class Differences {

    private final Map<Point, Row> before;
    private final Map<Point, BigDecimal> after;

    Differences(Map<Point, Row> before, Map<Point, BigDecimal> after) {
        this.before = before;
        this.after = after;
    }

    Outcome outcome(String indicator, String previous) {
        List<Difference> added = new ArrayList<>();
        List<Difference> changed = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<Point, BigDecimal> entry : after.entrySet()) {
            Row row = before.get(entry.getKey());
            if (row == null) {
                added.add(new Difference(entry.getKey(), null, entry.getValue()));
            } else if (EditionImport.isSame(new BigDecimal(row.get("value")), entry.getValue())) {
                unchanged++;
            } else {
                changed.add(new Difference(entry.getKey(), new BigDecimal(row.get("value")), entry.getValue()));
            }
        }
        changed.sort(Comparator.comparing(Difference::size).reversed());
        return new Outcome(indicator, previous, added, changed, withdrawn(), unchanged);
    }

    /** Values of a year that the new edition covers, for which it has none. */
    private List<Difference> withdrawn() {
        Set<Integer> years = after.keySet().stream().map(Point::year).collect(Collectors.toSet());
        return before.entrySet().stream()
                .filter(entry -> years.contains(entry.getKey().year()) && !after.containsKey(entry.getKey()))
                .map(entry -> new Difference(
                        entry.getKey(), new BigDecimal(entry.getValue().get("value")), null))
                .sorted(Comparator.comparing(
                                (Difference difference) -> difference.point().actor())
                        .thenComparing(difference -> difference.point().year()))
                .toList();
    }
}
