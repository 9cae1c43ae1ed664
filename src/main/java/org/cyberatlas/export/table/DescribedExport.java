package org.cyberatlas.export.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.observation.Tally;

/** Table of observations, with a metadata file that describes its arguments, sources and licences. */
public interface DescribedExport<A extends Record, R> extends Export<A, R> {

    Content content(A arguments);

    /**
     * Content of a table.
     *
     * @param tallies numbers of observations by indicator and source, to be added up
     * @param details further properties of the table, by name
     */
    record Content(List<Tally> tallies, int rows, Map<String, Object> details) {

        /** Content of a table whose observations are in memory. */
        static Content of(Stream<Observation> observations, int rows, Map<String, Object> details) {
            return new Content(
                    observations
                            .map(each -> new Tally(each.indicatorCode(), each.sourceCode(), 1))
                            .toList(),
                    rows,
                    details);
        }
    }
}
