package org.cyberatlas.bench.spring;

import java.util.List;
import org.cyberatlas.bench.spring.RankingController.Ranking;
import org.cyberatlas.bench.spring.RankingController.RankingEntry;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class RankingRepository {

    /** Without a year, of the newest that at least half as many countries have as the best covered one. */
    private static final String RANKING = """
            WITH read AS (
                SELECT o.* FROM reading o JOIN actor a ON a.code = o.actor_code
                WHERE o.indicator_code = :indicator AND a.kind = 'COUNTRY' AND o.value IS NOT NULL AND o.year IS NOT NULL
                    AND o.preferred
                    AND (CAST(:year AS int) IS NULL OR o.year = CAST(:year AS int))
            ), covered AS (
                SELECT year, count(*) AS actors, max(count(*)) OVER () AS best FROM read GROUP BY year
            )
            SELECT e.id, e.actor_code, e.indicator_code, e.source_code, e.year, e.value, e.rank,
                (rank() OVER by_value)::int AS position, count(*) OVER (PARTITION BY e.value) > 1 AS tied, (count(*) OVER ())::int AS ranked
            FROM read e JOIN indicator i ON i.code = e.indicator_code
            WHERE e.year = (SELECT max(year) FROM covered WHERE 2 * actors >= best)
            WINDOW by_value AS (ORDER BY CASE i.direction WHEN 'LOWER_BETTER' THEN e.value ELSE -e.value END)
            ORDER BY position, e.actor_code COLLATE "C" LIMIT :first
            """;

    private final Session session;

    RankingRepository(Session session) {
        this.session = session;
    }

    Ranking ranking(String indicator, Integer year, int first) {
        List<Object[]> rows = session.createNativeQuery(RANKING, Object[].class)
                .addScalar("position", Integer.class)
                .addScalar("tied", Boolean.class)
                .addScalar("ranked", Integer.class)
                .addEntity("e", Observation.class)
                .setParameter("indicator", indicator)
                .setParameter("year", year, Integer.class)
                .setParameter("first", first)
                .getResultList();
        return new Ranking(
                rows.isEmpty() ? 0 : (Integer) rows.get(0)[2],
                rows.stream()
                        .map(row -> new RankingEntry((Integer) row[0], (Boolean) row[1], (Observation) row[3]))
                        .toList());
    }
}
