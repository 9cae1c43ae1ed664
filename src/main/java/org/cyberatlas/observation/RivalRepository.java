package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Columns;

/** Rivals of observations, and observations of earlier editions of the same series. */
@ApplicationScoped
class RivalRepository {

    private static final String NOW = "observation_standing";
    private static final String AS_OF = "observation_standing_as_of(CAST(:as_of AS date),"
            + " (SELECT array_agg(DISTINCT actor_code) FROM observation WHERE id = ANY(:ids)),"
            + " (SELECT array_agg(DISTINCT indicator_code) FROM observation WHERE id = ANY(:ids)))";

    /** Every observation in force of another series for the same actor, indicator and state of the year, in the order of the rule. */
    private static final String ALTERNATIVES = """
            SELECT one.id AS parent, %2$s FROM observation one
            LEFT JOIN %1$s own ON own.id = one.id
            JOIN %1$s e ON e.actor_code = one.actor_code AND e.indicator_code = one.indicator_code
                AND e.year IS NOT DISTINCT FROM one.year AND e.state = coalesce(own.state, e.state)
                AND e.current AND e.id <> one.id
            WHERE one.id = ANY(:ids)
                AND NOT EXISTS (SELECT FROM edition a JOIN edition b USING (series_code, indicator_code)
                    WHERE a.source_code = one.source_code AND b.source_code = e.source_code AND a.indicator_code = e.indicator_code)
            ORDER BY e.place, e.id
            """;

    /** Editions come in the order in which the rule replaces one by the next: by publication, a part of an edition before the whole, by source code. */
    private static final String REVISIONS = """
            WITH placed AS (
                SELECT ed.source_code, ed.indicator_code, ed.series_code, row_number() OVER (PARTITION BY ed.indicator_code, ed.series_code
                    ORDER BY partial_date_end(s.published) NULLS FIRST, ed.holds = 'PART' DESC, ed.source_code COLLATE "C" DESC) AS place,
                    CAST(:as_of AS date) IS NULL OR partial_date_end(s.published) <= CAST(:as_of AS date) AS published
                FROM edition ed JOIN source s ON s.code = ed.source_code
            )
            SELECT one.id AS parent, %s FROM observation one
            JOIN placed own ON own.source_code = one.source_code AND own.indicator_code = one.indicator_code
            JOIN placed earlier ON earlier.series_code = own.series_code AND earlier.indicator_code = own.indicator_code
                AND earlier.place < own.place AND earlier.published
            JOIN observation_standing e ON e.actor_code = one.actor_code AND e.indicator_code = one.indicator_code
                AND e.year IS NOT DISTINCT FROM one.year AND e.source_code = earlier.source_code
            WHERE one.id = ANY(:ids)
            ORDER BY earlier.place, e.id
            """;

    private static final String REASONS = """
            SELECT o.id, string_agg(DISTINCT d.likely_reason COLLATE "C", '; ') AS reason
            FROM observation o
            JOIN discrepancy d ON d.indicator_code = o.indicator_code AND d.year = o.year
            JOIN discrepancy_actor a ON a.discrepancy_code = d.code AND a.actor_code = o.actor_code
            WHERE o.id = ANY(:ids)
            GROUP BY o.id
            """;

    private final Database database;

    RivalRepository(Database database) {
        this.database = database;
    }

    /** A day to look from; null for now. */
    record AsOf(LocalDate day) {}

    Map<Long, List<Observation>> alternatives(List<Long> ids, AsOf asOf) {
        Columns<Observation> columns = Observation.columns(asOf.day());
        String sql = ALTERNATIVES.formatted(asOf.day() == null ? NOW : AS_OF, columns.of("e"));
        return related(columns, sql, ids, asOf.day());
    }

    Map<Long, List<Observation>> revisions(List<Long> ids, AsOf asOf) {
        Columns<Observation> columns = Observation.columns(asOf.day());
        return related(columns, REVISIONS.formatted(columns.of("e")), ids, asOf.day());
    }

    /** Recorded reasons for which sources disagree; an observation without one is absent. */
    Map<Long, String> reasons(List<Long> ids) {
        return database.byKey(
                REASONS, Map.of("ids", ids.toArray(Long[]::new)), row -> row.key("id"), row -> row.text("reason"));
    }

    private Map<Long, List<Observation>> related(
            Columns<Observation> columns, String sql, List<Long> ids, LocalDate day) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", ids.toArray(Long[]::new));
        parameters.put("as_of", day);
        return database.byParent(ids, sql, parameters, row -> row.key("parent"), columns::read);
    }
}
