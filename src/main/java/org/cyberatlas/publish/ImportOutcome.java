package org.cyberatlas.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Comparison of the values of an edition with those of the edition before.
 *
 * @param previous code of the source of the edition before; null if there is none
 * @param changed largest changes first
 * @param withdrawn values of a year that the new edition covers, for which it has none
 */
record ImportOutcome(
        String indicator,
        String previous,
        List<Difference> added,
        List<Difference> changed,
        List<Difference> withdrawn,
        Set<Point> unchanged) {

    /** Actor and year that a value is about. */
    record Point(String actor, int year) {}

    /** Difference between the new edition and the one before; a value is null if the edition lacks it. */
    record Difference(Point point, BigDecimal before, BigDecimal after) {

        private BigDecimal size() {
            return after.subtract(before).abs();
        }
    }

    static ImportOutcome of(
            String indicator, String previous, Map<Point, BigDecimal> before, Map<Point, BigDecimal> after) {
        List<Difference> added = new ArrayList<>();
        List<Difference> changed = new ArrayList<>();
        Set<Point> unchanged = new HashSet<>();
        after.forEach((point, value) -> {
            Difference difference = new Difference(point, before.get(point), value);
            if (difference.before() == null) {
                added.add(difference);
            } else if (isSame(difference.before(), value)) {
                unchanged.add(point);
            } else {
                changed.add(difference);
            }
        });
        changed.sort(Comparator.comparing(Difference::size).reversed());
        return new ImportOutcome(indicator, previous, added, changed, withdrawn(before, after), unchanged);
    }

    private static List<Difference> withdrawn(Map<Point, BigDecimal> before, Map<Point, BigDecimal> after) {
        Set<Integer> years = after.keySet().stream().map(Point::year).collect(Collectors.toSet());
        return before.keySet().stream()
                .filter(point -> years.contains(point.year()) && !after.containsKey(point))
                .sorted(Comparator.comparing(Point::actor).thenComparing(Point::year))
                .map(point -> new Difference(point, before.get(point), null))
                .toList();
    }

    /** Whether a value repeats the one before, to the decimals in which that was published. */
    private static boolean isSame(BigDecimal before, BigDecimal after) {
        int decimals = Math.max(0, before.scale());
        return before.compareTo(after) == 0
                || decimals > 1
                        && after.setScale(decimals, RoundingMode.HALF_UP).compareTo(before) == 0;
    }

    /** Whether a year of the edition before is one of the new edition, too. */
    boolean overlaps() {
        return !changed.isEmpty() || !withdrawn.isEmpty() || !unchanged.isEmpty();
    }
}
