package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.shared.data.Database;

/** Chooses the year that a ranking or a statistic is about. */
@ApplicationScoped
class YearRepository {

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
    private final RankingPopulation ranked;
    private final CoveredYears ofCountries;

    YearRepository(Database database, RankingPopulation ranked, CoveredYears ofCountries) {
        this.database = database;
        this.ranked = ranked;
        this.ofCountries = ofCountries;
    }

    /** A year, and how many actors of the set have a value in it. */
    record Covered(int year, int actors) {}

    /** The year of each indicator; an indicator without one is absent. */
    Map<String, Covered> choose(Collection<String> indicators, Integer year, ActorSet among) {
        return among == null ? choose(indicators, year) : chooseAmong(indicators, year, among);
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
        var where = ranked.restrict(among);
        where.and("e.year = :year", "year", year);
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("indicators", indicators.toArray(String[]::new));
        Map<String, Covered> chosen = new HashMap<>();
        database.list(
                        COVERED.formatted(where.sql()),
                        parameters,
                        row -> Map.entry(
                                row.text("indicator_code"), new Covered(row.whole("year"), row.whole("actors"))))
                .forEach(covered -> chosen.put(covered.getKey(), covered.getValue()));
        return chosen;
    }
}
