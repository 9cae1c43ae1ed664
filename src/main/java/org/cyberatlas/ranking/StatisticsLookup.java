package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.ranking.CoveredYearRepository.Covered;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.data.Row;
import org.cyberatlas.shared.page.Conditions;

/** Statistics, computed in the database; quartiles by the continuous method of SQL, {@code percentile_cont}. */
@ApplicationScoped
public class StatisticsLookup {

    /** Interpolation leaves a trace in the sixteenth digit, such as 76.13499999999999, which numeric does not keep. */
    private static final String FIGURES = """
            count(*)::int AS count,
                min(e.value)::float8 AS min, max(e.value)::float8 AS max, avg(e.value)::float8 AS mean,
                (percentile_cont(0.5) WITHIN GROUP (ORDER BY e.value::float8))::numeric::float8 AS median,
                (percentile_cont(0.25) WITHIN GROUP (ORDER BY e.value::float8))::numeric::float8 AS p25,
                (percentile_cont(0.75) WITHIN GROUP (ORDER BY e.value::float8))::numeric::float8 AS p75
            """;

    private static final String STATISTICS = """
            SELECT e.indicator_code, e.year, %1$s AS group_name, %4$s
            FROM observation_standing e
            JOIN actor a ON a.code = e.actor_code%2$s
            JOIN unnest(CAST(:chosen_indicators AS text[]), CAST(:chosen_years AS int[])) AS chosen(code, year)
                ON chosen.code = e.indicator_code AND chosen.year = e.year
            WHERE e.preferred AND e.value IS NOT NULL AND %3$s
            GROUP BY 1, 2, 3
            ORDER BY e.indicator_code COLLATE "C", (%1$s) COLLATE "C"
            """;

    private static final String OF_MEMBERS = """
            SELECT e.indicator_code, e.year, m.organisation_code AS group_name, %s
            FROM unnest(CAST(:organisations AS text[]), CAST(:indicators AS text[]), CAST(:years AS int[])) AS asked (organisation, indicator, year)
            JOIN membership m ON m.organisation_code = asked.organisation AND m.current AND m.role = 'MEMBER'
            JOIN observation_standing e ON e.actor_code = m.actor_code AND e.indicator_code = asked.indicator AND e.year = asked.year
            WHERE e.preferred AND e.value IS NOT NULL
            GROUP BY 1, 2, 3
            """.formatted(FIGURES);

    private final Database database;
    private final ActorSets sets;
    private final CoveredYearRepository years;

    StatisticsLookup(Database database, ActorSets sets, CoveredYearRepository years) {
        this.database = database;
        this.sets = sets;
        this.years = years;
    }

    /** Arguments of statistics; indicators with equal arguments share a statement. */
    record StatisticsArguments(Integer year, ActorSet among, Grouping groupBy) {}

    /** The groups of each indicator, by name; none where no actor of the set has a value. */
    Map<String, List<GroupStatistics>> statistics(List<String> indicators, StatisticsArguments arguments) {
        Map<String, Covered> chosen = years.choose(indicators, arguments.year(), arguments.among());
        Conditions where =
                Conditions.none().andAnyOf("e.actor_code", "among", sets.codesOrCountries(arguments.among()));
        CoveredYearRepository.parameters(chosen).forEach(where::bind);
        Grouping grouping = arguments.groupBy() == null ? Grouping.ALL : arguments.groupBy();
        return database.byParent(
                indicators,
                STATISTICS.formatted(grouping.expression(), grouping.join(), where.sql(), FIGURES),
                where.parameters(),
                row -> row.text("indicator_code"),
                StatisticsLookup::group);
    }

    /** Statistics of each group of members; a group in which no member has a value of the year is absent. */
    public Map<MembersInYear, GroupStatistics> ofMembers(Collection<MembersInYear> groups) {
        Map<String, Object> parameters = Map.of(
                "organisations",
                        groups.stream().map(MembersInYear::organisation).toArray(String[]::new),
                "indicators", groups.stream().map(MembersInYear::indicator).toArray(String[]::new),
                "years", groups.stream().map(MembersInYear::year).toArray(Integer[]::new));
        return database.byKey(
                OF_MEMBERS,
                parameters,
                row -> new MembersInYear(row.text("group_name"), row.text("indicator_code"), row.whole("year")),
                StatisticsLookup::group);
    }

    private static GroupStatistics group(Row row) {
        return new GroupStatistics(
                row.text("group_name"),
                row.whole("year"),
                row.whole("count"),
                row.binary("min"),
                row.binary("max"),
                row.binary("mean"),
                row.binary("median"),
                row.binary("p25"),
                row.binary("p75"));
    }
}
