package org.cyberatlas.bench.spring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.bench.spring.ComparisonController.ComparisonCell;
import org.cyberatlas.bench.spring.ComparisonController.ComparisonRow;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class ComparisonRepository {

    /** Of each indicator the year in which most of the actors have a value, the newest of several. */
    private static final String COMPARED = """
            WITH candidate AS (
                SELECT *, count(value) OVER (PARTITION BY indicator_code, year) AS actors
                FROM observation_standing WHERE actor_code = ANY(:actors) AND preferred
            ), placed AS (
                SELECT *, rank() OVER (PARTITION BY indicator_code ORDER BY actors DESC, year DESC NULLS LAST) AS by_coverage FROM candidate
            ), e AS (
                SELECT p.*, i.direction, CASE i.direction WHEN 'LOWER_BETTER' THEN p.value ELSE -p.value END AS badness
                FROM placed p JOIN indicator i ON i.code = p.indicator_code WHERE by_coverage = 1
            )
            SELECT id, actor_code, indicator_code, source_code, year, value, rank,
                CASE WHEN value IS NOT NULL THEN (rank() OVER (PARTITION BY indicator_code ORDER BY badness NULLS LAST))::int END AS position,
                CASE WHEN direction <> 'NEUTRAL' THEN badness - min(badness) OVER (PARTITION BY indicator_code) END AS difference
            FROM e ORDER BY indicator_code COLLATE "C"
            """;

    private final Session session;

    ComparisonRepository(Session session) {
        this.session = session;
    }

    /** A row per indicator, in the order of their codes, and in it a cell per actor. */
    List<ComparisonRow> rows(List<String> actors) {
        Map<String, Map<String, ComparisonCell>> cells = new LinkedHashMap<>();
        session.createNativeQuery(COMPARED, Object[].class)
                .addScalar("position", Integer.class)
                .addScalar("difference", Double.class)
                .addEntity("e", Observation.class)
                .setParameter("actors", actors.toArray(String[]::new))
                .getResultList()
                .forEach(row -> {
                    Observation observation = (Observation) row[2];
                    String actor = observation.actorCode();
                    cells.computeIfAbsent(observation.indicatorCode(), unused -> new HashMap<>())
                            .put(actor, new ComparisonCell(actor, observation, (Integer) row[0], (Double) row[1]));
                });
        return cells.entrySet().stream()
                .map(row -> new ComparisonRow(
                        row.getKey(),
                        actors.stream()
                                .map(actor ->
                                        row.getValue().getOrDefault(actor, new ComparisonCell(actor, null, null, null)))
                                .toList()))
                .toList();
    }
}
