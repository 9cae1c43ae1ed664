package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.observation.ObservationLookup;
import org.cyberatlas.ranking.CoveredYearRepository.Covered;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Rankings, whose positions are computed in the database.
 *
 * <p><b>Cost</b>: one statement for the entries of any number of indicators; one more for the years of a set of actors.
 */
@ApplicationScoped
public class RankingLookup {

    /** The rows that are placed; the set's own conditions take the place of the %s. */
    private static final String PLACED = """
            (SELECT e.*,
                (rank() OVER by_value)::int AS position,
                (count(*) OVER (PARTITION BY e.indicator_code, e.value))::int AS sharing,
                (count(*) OVER (PARTITION BY e.indicator_code))::int AS placed
            FROM observation_standing e
            JOIN indicator i ON i.code = e.indicator_code
            JOIN unnest(CAST(:chosen_indicators AS text[]), CAST(:chosen_years AS int[])) AS chosen(code, year)
                ON chosen.code = e.indicator_code AND chosen.year = e.year
            WHERE e.preferred AND e.value IS NOT NULL AND %s
            WINDOW by_value AS (PARTITION BY e.indicator_code
                ORDER BY CASE i.direction WHEN 'LOWER_BETTER' THEN e.value ELSE -e.value END)) e
            """;

    /** All countries have their places in the table. */
    private static final String PLACED_COUNTRIES =
            "(SELECT e.*, e.world_position AS position, e.world_sharing AS sharing, e.world_placed AS placed FROM observation_standing e) e";

    private static final String OF_CHOSEN_YEAR = "e.year = (SELECT chosen.year"
            + " FROM unnest(CAST(:chosen_indicators AS text[]), CAST(:chosen_years AS int[])) AS chosen(code, year)"
            + " WHERE chosen.code = parent.key)";

    private static final String UNRANKED = """
            SELECT asked.indicator_code, asked.year, e.actor_code
            FROM unnest(CAST(:indicators AS text[]), CAST(:years AS int[])) AS asked(indicator_code, year)
            CROSS JOIN (SELECT code AS actor_code FROM actor) e
            WHERE %s AND NOT EXISTS (SELECT FROM observation_standing r WHERE r.actor_code = e.actor_code
                AND r.indicator_code = asked.indicator_code AND r.year = asked.year AND r.preferred AND r.value IS NOT NULL)
            ORDER BY e.actor_code COLLATE "C"
            """;

    private static final List<Key> BY_POSITION = List.of(Key.ascending("e.position", "int"), Key.text("e.actor_code"));

    private static final Columns<Place> PLACE = new Columns<>(
            row -> new Place(row.text("actor_code"), row.whole("position"), row.whole("sharing"), row.whole("placed")),
            "actor_code",
            "position",
            "sharing",
            "placed");

    private final Database database;
    private final ActorSets sets;
    private final CoveredYearRepository years;
    private final IndicatorLookup indicators;
    private final ObservationLookup observations;

    RankingLookup(
            Database database,
            ActorSets sets,
            CoveredYearRepository years,
            IndicatorLookup indicators,
            ObservationLookup observations) {
        this.database = database;
        this.sets = sets;
        this.years = years;
        this.indicators = indicators;
        this.observations = observations;
    }

    /**
     * Arguments of a ranking; indicators with equal arguments share a statement.
     *
     * @param onlyOf the indicator where there is a cursor, which belongs to one ranking, so that only others are refused; otherwise null
     */
    record RankingArguments(Integer year, ActorSet among, PageRequest page, String onlyOf) {

        static RankingArguments of(String indicator, Integer year, ActorSet among, PageRequest page) {
            return new RankingArguments(year, among, page, page.cursor() == null ? null : indicator);
        }
    }

    /** Extent of a ranking and its year; null if there was no year to choose. */
    record Placed(String indicator, Integer year) {}

    /** The ranking of each indicator, by its code. */
    Map<String, Ranking> rankings(List<String> codes, RankingArguments arguments) {
        Map<String, Indicator> found = indicators.byKeys(codes);
        Map<String, Covered> chosen = years.choose(codes, arguments.year(), arguments.among());
        Map<String, Connection<RankingEntry>> pages = pages(codes, chosen, arguments);
        Map<String, Ranking> rankings = new HashMap<>();
        for (String code : codes) {
            Covered covered = chosen.get(code);
            Indicator indicator = found.get(code);
            Connection<RankingEntry> page = pages.get(code);
            rankings.put(
                    code,
                    new Ranking(
                            arguments.among(),
                            indicator,
                            covered == null ? arguments.year() : Integer.valueOf(covered.year()),
                            covered == null ? 0 : covered.actors(),
                            indicator.direction(),
                            page.getNodes(),
                            page.getPageInfo()));
        }
        return rankings;
    }

    /**
     * A ranking with all its entries.
     *
     * @param year null for the newest that is covered well enough
     * @param among null for all countries
     */
    public Ranking whole(String indicator, Integer year, ActorSet among) {
        String code = indicators.require("indicator", indicator).code();
        return rankings(List.of(code), RankingArguments.of(code, year, among, PageRequest.everything()))
                .get(code);
    }

    /** Codes of the actors of the set that a ranking cannot place, in their order. */
    public List<String> unranked(Ranking ranking) {
        Placed placed = new Placed(ranking.indicator().code(), ranking.year());
        return unranked(List.of(placed), ranking.among()).get(placed);
    }

    /** Codes of the actors of the set that each ranking cannot place, in their order. */
    Map<Placed, List<String>> unranked(Collection<Placed> rankings, ActorSet among) {
        Conditions where = Conditions.none()
                .andAnyOf("e.actor_code", "among", sets.codesOrCountries(among))
                .bind("indicators", rankings.stream().map(Placed::indicator).toArray(String[]::new))
                .bind("years", rankings.stream().map(Placed::year).toArray(Integer[]::new));
        return database.byParent(
                rankings,
                UNRANKED.formatted(where.sql()),
                where.parameters(),
                row -> new Placed(row.text("indicator_code"), row.whole("year")),
                row -> row.text("actor_code"));
    }

    private Map<String, Connection<RankingEntry>> pages(
            List<String> codes, Map<String, Covered> chosen, RankingArguments arguments) {
        Conditions where = Conditions.none();
        String placed = PLACED_COUNTRIES;
        List<String> inSet = sets.codes(arguments.among());
        if (inSet == null) {
            where.and("e.position IS NOT NULL").and(OF_CHOSEN_YEAR);
        } else {
            Conditions among = Conditions.none().andAnyOf("e.actor_code", "among", inSet);
            placed = PLACED.formatted(among.sql());
            among.parameters().forEach(where::bind);
        }
        CoveredYearRepository.parameters(chosen).forEach(where::bind);
        Map<String, Ordering> orderings = new LinkedHashMap<>();
        codes.forEach(code -> orderings.put(code, ordering(code, chosen.get(code), inSet)));
        return new KeysetListing<>(
                        PLACE.with(observations.columns(), Place::entry), placed, orderings.get(codes.get(0)))
                .pages(database, "e.indicator_code", orderings, where, arguments.page());
    }

    /** Positions in two rankings do not compare, so each ranking has cursors of its own. */
    private static Ordering ordering(String indicator, Covered chosen, List<String> inSet) {
        Integer year = chosen == null ? null : Integer.valueOf(chosen.year());
        return new Ordering("ranking %s %s %s".formatted(indicator, year, inSet), BY_POSITION);
    }

    /**
     * A place as the database counts it.
     *
     * @param sharing how many have it
     * @param placed how many have any
     */
    private record Place(String actor, int position, int sharing, int placed) {

        RankingEntry entry(Observation observation) {
            int after = placed - (position - 1) - sharing;
            double percentile = placed == 1 ? 100 : 100.0 * after / (placed - 1);
            return new RankingEntry(actor, observation, position, sharing > 1, percentile);
        }
    }
}
