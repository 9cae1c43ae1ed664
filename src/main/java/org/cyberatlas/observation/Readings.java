package org.cyberatlas.observation;

import java.time.LocalDate;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Row;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Verification;

/** How a row of the view {@code reading} becomes an observation. */
final class Readings {

    private Readings() {}

    /** @param asPublishedBy the day that the rows were asked for; null for now */
    static Columns<Observation> shape(LocalDate asPublishedBy) {
        return new Columns<>(
                row -> observation(row, asPublishedBy),
                "id",
                "actor_code",
                "indicator_code",
                "source_code",
                "year",
                "period_start",
                "period_end",
                "value",
                "low",
                "high",
                "qualifier",
                "rank",
                "rank_low",
                "rank_high",
                "rank_of",
                "tier",
                "base",
                "edition",
                "published",
                "note",
                "verification",
                "preferred",
                "because",
                "current",
                "readings",
                "disputed",
                "spread",
                "unchanged_in");
    }

    private static Observation observation(Row row, LocalDate asPublishedBy) {
        return new Observation(
                row.key("id"),
                row.text("actor_code"),
                row.text("indicator_code"),
                row.text("source_code"),
                row.whole("year"),
                asPublishedBy,
                standing(row),
                Period.of(row.day("period_start"), row.day("period_end")),
                row.number("value"),
                row.number("low"),
                row.number("high"),
                row.code(Qualifier.class, "qualifier"),
                row.whole("rank"),
                row.whole("rank_low"),
                row.whole("rank_high"),
                row.whole("rank_of"),
                row.text("tier"),
                row.text("base"),
                row.text("edition"),
                PartialDate.of(row.text("published")),
                row.text("note"),
                row.code(Verification.class, "verification"));
    }

    private static Observation.Standing standing(Row row) {
        return new Observation.Standing(
                row.truth("preferred"),
                row.code(Preference.class, "because"),
                row.truth("current"),
                row.whole("readings"),
                row.truth("disputed"),
                row.number("spread"),
                row.text("unchanged_in"));
    }
}
