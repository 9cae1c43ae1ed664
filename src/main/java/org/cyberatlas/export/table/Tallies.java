package org.cyberatlas.export.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.observation.Tally;

/** Counter of observations that are in memory. */
final class Tallies {

    private Tallies() {}

    static List<Tally> of(Collection<Observation> observations) {
        record Origin(String indicator, String source) {}
        return observations.stream()
                .collect(Collectors.groupingBy(
                        observation -> new Origin(observation.indicatorCode(), observation.sourceCode()),
                        Collectors.summingInt(observation -> 1)))
                .entrySet()
                .stream()
                .map(counted ->
                        new Tally(counted.getKey().indicator(), counted.getKey().source(), counted.getValue()))
                .sorted(Comparator.comparing(Tally::indicatorCode).thenComparing(Tally::sourceCode))
                .toList();
    }
}
