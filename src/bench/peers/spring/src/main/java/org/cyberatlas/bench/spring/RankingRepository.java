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
            SELECT e.id, e.actor_code, e.indicator_code, e.source_code, e.year, e.value, e.rank,
                e.world_position AS position, e.world_sharing > 1 AS tied, e.world_placed AS ranked
            FROM observation_standing e
            WHERE e.indicator_code = :indicator AND e.world_position IS NOT NULL
                AND e.year = coalesce(CAST(:year AS int), (SELECT max(year) FROM (
                    SELECT year, max(world_placed) AS actors, max(max(world_placed)) OVER () AS best FROM observation_standing
                    WHERE indicator_code = :indicator AND world_position IS NOT NULL GROUP BY year
                ) covered WHERE 2 * actors >= best))
            ORDER BY e.world_position, e.actor_code COLLATE "C" LIMIT :first
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
