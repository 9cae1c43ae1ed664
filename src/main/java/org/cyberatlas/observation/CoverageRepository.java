package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts of readings per indicator. */
@ApplicationScoped
class CoverageRepository {

    private static final String COVERAGE = """
            SELECT i.code, count(DISTINCT o.actor_code)::int AS actors, count(o.id)::int AS readings, min(o.year) AS first_year,
                max(o.year) AS last_year, array_remove(array_agg(DISTINCT o.source_code ORDER BY o.source_code), NULL) AS sources
            FROM indicator i LEFT JOIN observation o ON o.indicator_code = i.code
            WHERE i.code = ANY(:indicators)
            GROUP BY i.code
            """;

    private final Session session;

    CoverageRepository(Session session) {
        this.session = session;
    }

    Map<String, Coverage> ofIndicators(Collection<String> indicators) {
        NativeQuery<Object[]> query = session.createNativeQuery(COVERAGE, Object[].class)
                .addScalar("code", String.class)
                .addScalar("actors", Integer.class)
                .addScalar("readings", Integer.class)
                .addScalar("first_year", Integer.class)
                .addScalar("last_year", Integer.class)
                .addScalar("sources", String[].class);
        query.setParameter("indicators", indicators.toArray(String[]::new));
        Map<String, Coverage> coverage = new HashMap<>();
        query.getResultList()
                .forEach(row -> coverage.put(
                        (String) row[0],
                        new Coverage(
                                (Integer) row[1], (Integer) row[2], (Integer) row[3], (Integer) row[4], List.of((String
                                                [])
                                        row[5]))));
        return coverage;
    }
}
