package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Counts of readings per indicator. */
@ApplicationScoped
class CoverageRepository {

    private static final String COVERAGE = """
            SELECT i.code, count(DISTINCT o.actor_code)::int AS actors, count(o.id)::int AS readings, min(o.year) AS first_year,
                max(o.year) AS last_year, array_remove(array_agg(DISTINCT o.source_code ORDER BY o.source_code), NULL) AS sources
            FROM indicator i LEFT JOIN observation o ON o.indicator_code = i.code
            WHERE CAST(:indicators AS text[]) IS NULL OR i.code = ANY(CAST(:indicators AS text[]))
            GROUP BY i.code ORDER BY i.code COLLATE "C"
            """;

    private final Session session;

    CoverageRepository(Session session) {
        this.session = session;
    }

    Map<String, Coverage> ofIndicators(Collection<String> indicators) {
        return coverages(indicators.toArray(String[]::new))
                .collect(Collectors.toMap(Coverage::indicatorCode, Function.identity()));
    }

    /** The coverage of every indicator, by its code. */
    List<Coverage> all() {
        return coverages(null).toList();
    }

    private Stream<Coverage> coverages(String[] indicators) {
        return session.createNativeQuery(COVERAGE, Object[].class)
                .addScalar("code", String.class)
                .addScalar("actors", Integer.class)
                .addScalar("readings", Integer.class)
                .addScalar("first_year", Integer.class)
                .addScalar("last_year", Integer.class)
                .addScalar("sources", String[].class)
                .setParameter("indicators", indicators, String[].class)
                .getResultStream()
                .map(row -> new Coverage(
                        (String) row[0],
                        (Integer) row[1],
                        (Integer) row[2],
                        (Integer) row[3],
                        (Integer) row[4],
                        List.of((String[]) row[5])));
    }
}
