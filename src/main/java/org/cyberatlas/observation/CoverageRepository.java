package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.data.Database;

/** Counts of observations per indicator. */
@ApplicationScoped
class CoverageRepository {

    private static final String COVERAGE = """
            SELECT i.code, count(DISTINCT o.actor_code)::int AS actors, count(o.id)::int AS observations, min(o.year) AS first_year,
                max(o.year) AS last_year, array_remove(array_agg(DISTINCT o.source_code COLLATE "C" ORDER BY o.source_code COLLATE "C"), NULL) AS sources,
                (SELECT s.next_expected FROM source s WHERE s.next_expected IS NOT NULL AND s.code = ANY(array_agg(o.source_code))
                    ORDER BY partial_date_start(s.next_expected), s.next_expected COLLATE "C" LIMIT 1) AS next_expected
            FROM indicator i LEFT JOIN observation o ON o.indicator_code = i.code
            WHERE CAST(:indicators AS text[]) IS NULL OR i.code = ANY(CAST(:indicators AS text[]))
            GROUP BY i.code ORDER BY i.code COLLATE "C"
            """;

    private final Database database;

    CoverageRepository(Database database) {
        this.database = database;
    }

    Map<String, Coverage> ofIndicators(Collection<String> indicators) {
        return coverages(indicators.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Coverage::indicatorCode, Function.identity()));
    }

    /** The coverage of every indicator, by its code. */
    List<Coverage> all() {
        return coverages(null);
    }

    private List<Coverage> coverages(String[] indicators) {
        return database.list(
                COVERAGE,
                Collections.singletonMap("indicators", indicators),
                row -> new Coverage(
                        row.text("code"),
                        row.whole("actors"),
                        row.whole("observations"),
                        row.whole("first_year"),
                        row.whole("last_year"),
                        row.partialDate("next_expected"),
                        row.texts("sources")));
    }
}
