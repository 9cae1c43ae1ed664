package org.cyberatlas.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cyberatlas.publish.CsvTable.Row;
import org.cyberatlas.publish.ImportOutcome.Difference;
import org.cyberatlas.publish.ImportOutcome.Point;

/**
 * New edition of one indicator: the observations of a publication, beside the edition before.
 *
 * <p>The edition before keeps only the values that the new one changed or withdrew, as CONTRIBUTING describes.
 */
record EditionImport(
        CsvTable observations,
        CsvTable editions,
        ImportedIndicator indicator,
        PublishedSeries series,
        String source,
        String published) {

    private static final List<String> OBSERVATION_ORDER = List.of("actor_code", "indicator_code", "period_start");

    ImportOutcome apply(Map<Point, Figure> figures, Set<String> actorsInFile, ImportRequest request) {
        requireNew();
        Map<Point, BigDecimal> values = values(figures);
        Optional<Row> previous = previousEdition();
        Map<Point, Row> before = previous.map(this::observationsOf).orElseGet(Map::of);
        ImportChecks.requireComplete(before.keySet(), values.keySet(), actorsInFile, request);
        Map<Point, BigDecimal> valuesBefore = new HashMap<>();
        before.forEach((point, row) -> valuesBefore.put(point, new BigDecimal(row.get("value"))));
        ImportOutcome outcome = ImportOutcome.of(
                indicator.code(),
                previous.map(edition -> edition.get("source_code")).orElse(null),
                valuesBefore,
                values);
        ImportChecks.requirePlausible(outcome, request);
        previous.ifPresent(edition -> reduce(edition, before, outcome));
        observations.add(rows(figures, values, before), OBSERVATION_ORDER);
        editions.add(List.of(edition(values)), List.of("source_code", "indicator_code"));
        return outcome;
    }

    private void requireNew() {
        boolean there = observations
                .rows()
                .anyMatch(row -> row.get("source_code").equals(source)
                        && row.get("indicator_code").equals(indicator.code()));
        if (there) {
            throw new ImportRefusal("the source " + source + " has observations of " + indicator.code()
                    + " already; is this edition imported?");
        }
    }

    private Map<Point, BigDecimal> values(Map<Point, Figure> figures) {
        Map<Point, BigDecimal> values = new LinkedHashMap<>();
        figures.forEach((point, figure) -> {
            BigDecimal value = plain(figure.value().multiply(series.factor()));
            indicator.require(figure, value);
            values.put(point, value);
        });
        return values;
    }

    /** The newest edition of the series that holds all of its values. */
    private Optional<Row> previousEdition() {
        return editions.rows()
                .filter(row -> row.get("indicator_code").equals(indicator.code())
                        && row.get("series_code").equals(series.editions())
                        && row.get("holds").equals("ALL"))
                .max(Comparator.comparing((Row row) -> row.get("last_year"))
                        .thenComparing(row -> row.get("source_code")));
    }

    private Map<Point, Row> observationsOf(Row edition) {
        Map<Point, Row> rows = new HashMap<>();
        observations
                .rows()
                .filter(row -> row.get("source_code").equals(edition.get("source_code"))
                        && row.get("indicator_code").equals(indicator.code())
                        && !row.get("value").isEmpty())
                .forEach(row -> rows.put(
                        new Point(
                                row.get("actor_code"),
                                Integer.parseInt(row.get("period_start").substring(0, 4))),
                        row));
        return rows;
    }

    private List<Row> rows(Map<Point, Figure> figures, Map<Point, BigDecimal> values, Map<Point, Row> before) {
        Map<Integer, Long> ranked = figures.values().stream()
                .filter(figure -> figure.rank() != null)
                .collect(Collectors.groupingBy(Figure::year, Collectors.counting()));
        List<Row> rows = new ArrayList<>();
        values.forEach((point, value) -> {
            Figure figure = figures.get(point);
            Map<String, String> cells = new TreeMap<>();
            cells.put("actor_code", point.actor());
            cells.put("indicator_code", indicator.code());
            cells.put("period_start", point.year() + "-01-01");
            cells.put("period_end", point.year() + "-12-31");
            cells.put("value", value.toPlainString());
            cells.put("qualifier", figure.estimate() ? "ESTIMATE" : "EXACT");
            if (figure.rank() != null) {
                cells.put("rank", figure.rank().toString());
                cells.put("rank_of", ranked.get(figure.year()).toString());
            }
            Row same = before.get(point);
            cells.put("base", same == null ? "" : same.get("base"));
            cells.put("population", same == null ? "WHOLE" : same.get("population"));
            cells.put("edition", published);
            cells.put("note", figure.note() == null ? "" : figure.note());
            cells.put("source_code", source);
            cells.put("verification", "PRIMARY");
            rows.add(observations.row(cells));
        });
        return rows;
    }

    /** Removes from the edition before what the new one repeats, and notes what that withdrew. */
    private void reduce(Row edition, Map<Point, Row> before, ImportOutcome outcome) {
        for (Difference withdrawn : outcome.withdrawn()) {
            Row row = before.get(withdrawn.point());
            if (row.get("note").isEmpty()) {
                row.set("note", "withdrawn in the edition of " + published);
            }
        }
        Set<Row> repeated = outcome.unchanged().stream().map(before::get).collect(Collectors.toSet());
        observations.remove(repeated::contains);
        if (outcome.overlaps()) {
            edition.set("holds", "CHANGES");
        }
    }

    private Row edition(Map<Point, BigDecimal> values) {
        IntSummaryStatistics years =
                values.keySet().stream().mapToInt(Point::year).summaryStatistics();
        return editions.row(Map.of(
                "source_code", source,
                "indicator_code", indicator.code(),
                "series_code", series.editions(),
                "holds", "ALL",
                "first_year", Integer.toString(years.getMin()),
                "last_year", Integer.toString(years.getMax())));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
