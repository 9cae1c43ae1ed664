package org.cyberatlas.export.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.observation.Tally;

/** Counts readings that are at hand. */
final class Tallies {

    private Tallies() {}

    static List<Tally> of(Collection<Observation> readings) {
        record Origin(String indicator, String source) {}
        return readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> new Origin(reading.indicatorCode(), reading.sourceCode()),
                        Collectors.summingInt(reading -> 1)))
                .entrySet()
                .stream()
                .map(counted ->
                        new Tally(counted.getKey().indicator(), counted.getKey().source(), counted.getValue()))
                .sorted(Comparator.comparing(Tally::indicatorCode).thenComparing(Tally::sourceCode))
                .toList();
    }
}
