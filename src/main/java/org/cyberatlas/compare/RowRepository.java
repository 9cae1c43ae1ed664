package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.compare.Comparison.Asked;
import org.cyberatlas.shared.page.Columns;
import org.hibernate.Session;

/** Chooses, in the database, the readings that a comparison sets side by side. */
@ApplicationScoped
class RowRepository {

    /**
     * Without a year, an indicator's row is about the newest year in which most of the actors have a value; with one, about that
     * year, or per actor the nearest to it, the later of two that are equally near.
     */
    private static final String CHOSEN = """
            WITH candidate AS (
                SELECT e.id, e.actor_code, e.indicator_code, e.year, e.value,
                    count(e.value) OVER (PARTITION BY e.indicator_code, e.year) AS actors
                FROM reading e JOIN indicator i ON i.code = e.indicator_code
                WHERE e.preferred AND e.actor_code = ANY(:actors)
                    AND (CAST(:indicators AS text[]) IS NULL OR i.code = ANY(CAST(:indicators AS text[])))
                    AND (CAST(:categories AS text[]) IS NULL OR i.category = ANY(CAST(:categories AS text[])))
            ), placed AS (
                SELECT *, rank() OVER (PARTITION BY indicator_code ORDER BY actors DESC, year DESC NULLS LAST) AS by_coverage,
                    row_number() OVER (PARTITION BY indicator_code, actor_code
                        ORDER BY abs(year - CAST(:year AS int)) NULLS LAST, year DESC) AS by_nearness
                FROM candidate
            )
            SELECT id, actor_code, indicator_code, year, value FROM placed
            WHERE CASE WHEN CAST(:year AS int) IS NULL THEN by_coverage = 1
                WHEN :nearest THEN by_nearness = 1
                ELSE year = CAST(:year AS int) END
            ORDER BY indicator_code COLLATE "C"
            """;

    private static final Columns<Chosen> CELL = new Columns<>(
            row -> new Chosen(
                    row.text("actor_code"),
                    row.text("indicator_code"),
                    row.key("id"),
                    row.whole("year"),
                    row.number("value")),
            "id",
            "actor_code",
            "indicator_code",
            "year",
            "value");

    private final Session session;

    RowRepository(Session session) {
        this.session = session;
    }

    /** A reading that fills a cell; the value is null for a range, or for a rank or tier alone. */
    record Chosen(String actor, String indicator, long key, Integer year, Double value) {}

    /** By indicator, in the order of their codes, and then by actor. */
    Map<String, Map<String, Chosen>> chosen(Asked asked) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("actors", asked.actors().toArray(String[]::new));
        parameters.put("indicators", texts(asked.indicators()));
        parameters.put("categories", texts(asked.categories()));
        parameters.put("year", asked.year());
        parameters.put("nearest", asked.nearestYear());
        Map<String, Map<String, Chosen>> rows = new LinkedHashMap<>();
        CELL.list(session, CHOSEN, parameters)
                .forEach(cell -> rows.computeIfAbsent(cell.indicator(), unused -> new LinkedHashMap<>())
                        .put(cell.actor(), cell));
        return rows;
    }

    private static String[] texts(List<?> values) {
        return values == null ? null : values.stream().map(Object::toString).toArray(String[]::new);
    }
}
