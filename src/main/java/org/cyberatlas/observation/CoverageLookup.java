package org.cyberatlas.observation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.period.PartialDate;

/** The extent of the observations of each indicator, by code of the indicator. */
@Singleton
public class CoverageLookup extends CataloguePart<Map<String, Coverage>> {

    private static final String COVERAGES = """
            SELECT indicator_code, actors, observations, first_year, last_year, next_expected, source_codes
            FROM indicator_coverage ORDER BY indicator_code COLLATE "C"
            """;

    CoverageLookup(DataSnapshot snapshot) {
        super(snapshot);
    }

    /** The coverage of every indicator, by its code. */
    public List<Coverage> all() {
        return List.copyOf(current().values());
    }

    Coverage of(String indicator) {
        return current().get(indicator);
    }

    @Override
    protected Map<String, Coverage> load() {
        Map<String, Coverage> coverages = new LinkedHashMap<>();
        rows(COVERAGES)
                .forEach(row -> coverages.put(
                        (String) row[0],
                        new Coverage(
                                (String) row[0],
                                (Integer) row[1],
                                (Integer) row[2],
                                (Integer) row[3],
                                (Integer) row[4],
                                PartialDate.of((String) row[5]),
                                List.of((String[]) row[6]))));
        return coverages;
    }
}
