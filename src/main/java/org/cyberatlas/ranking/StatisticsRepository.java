package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.ranking.YearRepository.Covered;
import org.cyberatlas.shared.page.Conditions;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Statistics, computed in the database; quartiles by the continuous method of SQL, {@code percentile_cont}. */
@ApplicationScoped
class StatisticsRepository {

    /** Interpolation leaves a trace in the sixteenth digit, such as 76.13499999999999, which numeric does not keep. */
    private static final String STATISTICS = """
            SELECT e.indicator_code, e.year, %1$s AS group_name, count(*)::int AS count,
                min(e.value)::float8 AS min, max(e.value)::float8 AS max, avg(e.value)::float8 AS mean,
                (percentile_cont(0.5) WITHIN GROUP (ORDER BY e.value::float8))::numeric::float8 AS median,
                (percentile_cont(0.25) WITHIN GROUP (ORDER BY e.value::float8))::numeric::float8 AS p25,
                (percentile_cont(0.75) WITHIN GROUP (ORDER BY e.value::float8))::numeric::float8 AS p75
            FROM observation_standing e
            JOIN actor a ON a.code = e.actor_code%2$s
            JOIN unnest(CAST(:chosen_indicators AS text[]), CAST(:chosen_years AS int[])) AS chosen(code, year)
                ON chosen.code = e.indicator_code AND chosen.year = e.year
            WHERE e.preferred AND e.value IS NOT NULL AND %3$s
            GROUP BY 1, 2, 3
            ORDER BY 1, 3
            """;

    private final Session session;
    private final Ranked ranked;
    private final YearRepository years;

    StatisticsRepository(Session session, Ranked ranked, YearRepository years) {
        this.session = session;
        this.ranked = ranked;
        this.years = years;
    }

    /** What is asked; equal questions are answered together. */
    record Asked(Integer year, ActorSet among, Grouping groupBy) {}

    /** The groups of each indicator, by name; none where no actor of the set has a value. */
    Map<String, List<GroupStatistics>> statistics(List<String> indicators, Asked asked) {
        Map<String, Covered> chosen = years.choose(indicators, asked.year(), asked.among());
        Conditions where = ranked.restrict(asked.among());
        Grouping grouping = asked.groupBy() == null ? Grouping.ALL : asked.groupBy();
        NativeQuery<Object[]> query = session.createNativeQuery(
                        STATISTICS.formatted(grouping.expression(), grouping.join(), where.sql()), Object[].class)
                .addScalar("indicator_code", String.class)
                .addScalar("year", Integer.class)
                .addScalar("group_name", String.class)
                .addScalar("count", Integer.class);
        List.of("min", "max", "mean", "median", "p25", "p75").forEach(column -> query.addScalar(column, Double.class));
        where.parameters().forEach(query::setParameter);
        List<String> codes = new ArrayList<>(chosen.keySet());
        query.setParameter("chosen_indicators", codes.toArray(String[]::new));
        query.setParameter(
                "chosen_years",
                codes.stream().map(code -> chosen.get(code).year()).toArray(Integer[]::new));

        Map<String, List<GroupStatistics>> groups = new HashMap<>();
        indicators.forEach(indicator -> groups.put(indicator, new ArrayList<>()));
        query.getResultList().forEach(row -> groups.get((String) row[0]).add(group(row)));
        return groups;
    }

    private static GroupStatistics group(Object[] row) {
        return new GroupStatistics(
                (String) row[2],
                (Integer) row[1],
                (Integer) row[3],
                (Double) row[4],
                (Double) row[5],
                (Double) row[6],
                (Double) row[7],
                (Double) row[8],
                (Double) row[9]);
    }
}
