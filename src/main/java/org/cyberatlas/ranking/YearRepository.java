package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.reference.Reference;
import org.hibernate.Session;

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

    private static final Columns<Map<String, Covered>> CHOSEN = new Columns<>(
            row -> Map.of(row.text("indicator_code"), new Covered(row.whole("year"), row.whole("actors"))),
            "indicator_code",
            "year",
            "actors");

    /** The same of all countries: whoever has a place in the table has a value. */
    private static final String COVERED_BY_COUNTRIES = """
            SELECT indicator_code, year, max(world_placed) AS actors FROM observation_standing WHERE world_position IS NOT NULL
            GROUP BY indicator_code, year ORDER BY indicator_code, year DESC
            """;

    private final Session session;
    private final Ranked ranked;
    private final Reference<Map<String, List<Covered>>> ofCountries = new Reference<>(this::readOfCountries);

    YearRepository(Session session, Ranked ranked) {
        this.session = session;
        this.ranked = ranked;
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
            List<Covered> years = ofCountries.rows().getOrDefault(indicator, List.of());
            int best = years.stream().mapToInt(Covered::actors).max().orElse(0);
            years.stream()
                    .filter(covered -> year == null ? 2 * covered.actors() >= best : covered.year() == year)
                    .findFirst()
                    .ifPresent(covered -> chosen.put(indicator, covered));
        }
        return chosen;
    }

    /** By indicator, the newest year first. */
    private Map<String, List<Covered>> readOfCountries() {
        Map<String, List<Covered>> years = new HashMap<>();
        CHOSEN.list(session, COVERED_BY_COUNTRIES, Map.of())
                .forEach(covered -> covered.forEach(
                        (indicator, year) -> years.computeIfAbsent(indicator, unused -> new ArrayList<>())
                                .add(year)));
        return years;
    }

    private Map<String, Covered> chooseAmong(Collection<String> indicators, Integer year, ActorSet among) {
        var where = ranked.restrict(among);
        where.and("e.year = :year", "year", year);
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("indicators", indicators.toArray(String[]::new));
        Map<String, Covered> chosen = new HashMap<>();
        CHOSEN.list(session, COVERED.formatted(where.sql()), parameters).forEach(chosen::putAll);
        return chosen;
    }
}
