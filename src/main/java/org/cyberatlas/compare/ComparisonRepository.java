package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.observation.ObservationLookup;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;

/** Choice, in the database, of the observations that a comparison sets side by side. */
@ApplicationScoped
class ComparisonRepository {

    private static final String CANDIDATES = """
            WITH candidate AS (
                SELECT e.id, e.actor_code, e.indicator_code, e.year, e.value FROM observation_standing e
                WHERE %s
            )
            """;

    /** Without a year, an indicator's row is about the newest year in which most of the actors have a value. */
    private static final String OF_COMMON_YEAR = CANDIDATES + """
            , common AS (
                SELECT DISTINCT ON (indicator_code) indicator_code, year FROM candidate
                GROUP BY indicator_code, year
                ORDER BY indicator_code, count(value) DESC, year DESC NULLS LAST
            )
            SELECT %s FROM candidate
            JOIN observation_standing e ON e.id = candidate.id
            JOIN common ON common.indicator_code = candidate.indicator_code AND common.year IS NOT DISTINCT FROM candidate.year
            ORDER BY candidate.indicator_code COLLATE "C"
            """;

    /** With one, it is about that year, or per actor the nearest to it, the later of two that are equally near; no year is near to an undated observation. */
    private static final String OF_YEAR = CANDIDATES + """
            SELECT DISTINCT ON (e.indicator_code COLLATE "C", e.actor_code COLLATE "C") %s FROM candidate
            JOIN observation_standing e ON e.id = candidate.id
            WHERE e.year = :year OR :nearest AND e.year IS NOT NULL
            ORDER BY e.indicator_code COLLATE "C", e.actor_code COLLATE "C", abs(e.year - CAST(:year AS bigint)), e.year DESC
            """;

    private static final Columns<Cell> CELL = new Columns<>(
            row -> new Cell(row.text("actor_code"), row.text("indicator_code"), row.whole("year"), row.number("value")),
            "actor_code",
            "indicator_code",
            "year",
            "value");

    private final Database database;
    private final ObservationLookup observations;
    private final IndicatorLookup indicators;

    ComparisonRepository(Database database, ObservationLookup observations, IndicatorLookup indicators) {
        this.database = database;
        this.observations = observations;
        this.indicators = indicators;
    }

    /** Position of an observation in a comparison; the value is null for a range, or for a rank or tier alone. */
    record Cell(String actor, String indicator, Integer year, Double value) {}

    /** An observation that fills a cell. */
    record Chosen(Cell cell, Observation observation) {}

    /** The number of actors is hidden from the planner: knowing it, PostgreSQL would plan anew for each comparison. */
    private Conditions candidates(Comparison comparison) {
        return Conditions.none()
                .and("e.preferred")
                .and(
                        "e.actor_code = ANY(CAST((SELECT CAST(:actors AS text[])) AS text[]))",
                        "actors",
                        comparison.actorCodes().toArray(String[]::new))
                .andAnyOf("e.indicator_code", "indicators", comparison.indicatorCodes())
                .andAnyOf(
                        "e.indicator_code",
                        "in_categories",
                        comparison.categories() == null ? null : indicators.inCategories(comparison.categories()));
    }

    /** By indicator, in the order of their codes, and then by actor. */
    Map<String, Map<String, Chosen>> chosen(Comparison comparison) {
        Conditions candidates =
                candidates(comparison).bind("year", comparison.year()).bind("nearest", comparison.nearestYear());
        Map<String, Map<String, Chosen>> rows = new LinkedHashMap<>();
        Columns<Chosen> columns = CELL.with(observations.columns(), Chosen::new);
        String sql = comparison.year() == null ? OF_COMMON_YEAR : OF_YEAR;
        database.list(sql.formatted(candidates.sql(), columns.of("e")), candidates.parameters(), columns::read)
                .forEach(chosen -> rows.computeIfAbsent(chosen.cell().indicator(), unused -> new LinkedHashMap<>())
                        .put(chosen.cell().actor(), chosen));
        return rows;
    }
}
