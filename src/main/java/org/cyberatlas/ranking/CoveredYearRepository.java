package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Conditions;

/** Choice of the year that a ranking or a statistic is about. */
@ApplicationScoped
class CoveredYearRepository {

    /** A year is covered well enough where at least half as many actors have a value as in the best covered year. */
    private static final String COVERED = """
            WITH covered AS (
                SELECT e.indicator_code, e.year, count(*)::int AS actors, max(count(*)) OVER (PARTITION BY e.indicator_code) AS best
                FROM observation_standing e
                WHERE e.preferred AND e.value IS NOT NULL AND e.year IS NOT NULL AND e.indicator_code = ANY(:indicators) AND %s
                GROUP BY e.indicator_code, e.year
            )
            SELECT DISTINCT ON (indicator_code) indicator_code, year, actors FROM covered
            WHERE 2 * actors >= best
            ORDER BY indicator_code, year DESC
            """;

    private final Database database;
    private final ActorSets sets;
    private final CoveredYears ofCountries;

    CoveredYearRepository(Database database, ActorSets sets, CoveredYears ofCountries) {
        this.database = database;
        this.sets = sets;
        this.ofCountries = ofCountries;
    }

    /** A year, and how many actors of the set have a value in it. */
    record Covered(int year, int actors) {}

    /** The year of each indicator; an indicator without one is absent. */
    Map<String, Covered> choose(Collection<String> indicators, Integer year, ActorSet among) {
        return among == null ? choose(indicators, year) : chooseAmong(indicators, year, among);
    }

    /** The chosen years as the parameters {@code chosen_indicators} and {@code chosen_years}, arrays of one length. */
    static Map<String, Object> parameters(Map<String, Covered> chosen) {
        List<Map.Entry<String, Covered>> entries = List.copyOf(chosen.entrySet());
        return Map.of(
                "chosen_indicators", entries.stream().map(Map.Entry::getKey).toArray(String[]::new),
                "chosen_years",
                        entries.stream().map(entry -> entry.getValue().year()).toArray(Integer[]::new));
    }

    private Map<String, Covered> choose(Collection<String> indicators, Integer year) {
        Map<String, Covered> chosen = new HashMap<>();
        for (String indicator : indicators) {
            List<Covered> years = ofCountries.of(indicator);
            int best = years.stream().mapToInt(Covered::actors).max().orElse(0);
            years.stream()
                    .filter(covered -> year == null ? 2 * covered.actors() >= best : covered.year() == year)
                    .findFirst()
                    .ifPresent(covered -> chosen.put(indicator, covered));
        }
        return chosen;
    }

    private Map<String, Covered> chooseAmong(Collection<String> indicators, Integer year, ActorSet among) {
        Conditions where = Conditions.none()
                .andAnyOf("e.actor_code", "among", sets.codes(among))
                .and("e.year = :year", "year", year)
                .bind("indicators", indicators.toArray(String[]::new));
        return database.byKey(
                COVERED.formatted(where.sql()),
                where.parameters(),
                row -> row.text("indicator_code"),
                row -> new Covered(row.whole("year"), row.whole("actors")));
    }
}
