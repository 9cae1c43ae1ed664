package org.cyberatlas.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Shape;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Verification;

/** How a row of the view {@code reading} becomes an observation. */
final class Readings {

    private Readings() {}

    /** @param asPublishedBy the day that the rows were asked for; null for now */
    static Shape<Observation> shape(LocalDate asPublishedBy) {
        return Columns.readBy(row -> observation(row, asPublishedBy))
                .with(Long.class, "id")
                .with(
                        String.class,
                        "actor_code",
                        "indicator_code",
                        "source_code",
                        "qualifier",
                        "tier",
                        "base",
                        "edition",
                        "published",
                        "note",
                        "verification",
                        "because",
                        "unchanged_in")
                .with(LocalDate.class, "period_start", "period_end")
                .with(BigDecimal.class, "value", "low", "high", "spread")
                .with(Integer.class, "rank", "rank_low", "rank_high", "rank_of", "year", "readings")
                .with(Boolean.class, "preferred", "current", "disputed");
    }

    private static Observation observation(Columns.Row row, LocalDate asPublishedBy) {
        return new Observation(
                row.get(Long.class, "id"),
                row.get(String.class, "actor_code"),
                row.get(String.class, "indicator_code"),
                row.get(String.class, "source_code"),
                row.get(Integer.class, "year"),
                asPublishedBy,
                standing(row),
                Period.of(row.get(LocalDate.class, "period_start"), row.get(LocalDate.class, "period_end")),
                number(row, "value"),
                number(row, "low"),
                number(row, "high"),
                row.code(Qualifier.class, "qualifier"),
                row.get(Integer.class, "rank"),
                row.get(Integer.class, "rank_low"),
                row.get(Integer.class, "rank_high"),
                row.get(Integer.class, "rank_of"),
                row.get(String.class, "tier"),
                row.get(String.class, "base"),
                row.get(String.class, "edition"),
                PartialDate.of(row.get(String.class, "published")),
                row.get(String.class, "note"),
                row.code(Verification.class, "verification"));
    }

    private static Observation.Standing standing(Columns.Row row) {
        return new Observation.Standing(
                row.get(Boolean.class, "preferred"),
                row.code(Preference.class, "because"),
                row.get(Boolean.class, "current"),
                row.get(Integer.class, "readings"),
                row.get(Boolean.class, "disputed"),
                number(row, "spread"),
                row.get(String.class, "unchanged_in"));
    }

    private static Double number(Columns.Row row, String column) {
        BigDecimal value = row.get(BigDecimal.class, column);
        return value == null ? null : value.doubleValue();
    }
}
