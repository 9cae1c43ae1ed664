package org.cyberatlas.observation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.cyberatlas.shared.data.Row;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Verification;

/** A column of the table {@code observation_standing}, by its name there. */
enum ObservationColumn {
    ID(Row::key, "id", "alternatives", "revisions"),
    ACTOR_CODE(Row::text, "actor"),
    INDICATOR_CODE(Row::text, "indicator"),
    SOURCE_CODE(Row::text, "source"),
    YEAR(Row::whole, "disagreement"),
    PERIOD_START(Row::day, "period"),
    PERIOD_END(Row::day, "period"),
    VALUE(Row::number, "value"),
    LOW(Row::number, "low"),
    HIGH(Row::number, "high"),
    QUALIFIER((row, name) -> row.code(Qualifier.class, name), "qualifier"),
    RANK(Row::whole, "rank"),
    RANK_LOW(Row::whole, "rankLow"),
    RANK_HIGH(Row::whole, "rankHigh"),
    RANK_OF(Row::whole, "rankOf"),
    TIER(Row::text, "tier"),
    BASE(Row::text, "base"),
    EDITION(Row::text, "edition"),
    PUBLISHED(Row::partialDate, "published"),
    NOTE(Row::text, "note"),
    VERIFICATION((row, name) -> row.code(Verification.class, name), "verification"),
    PREFERRED(Row::truth, "preferred", "preferredBecause"),
    BECAUSE((row, name) -> row.code(Preference.class, name), "preferredBecause"),
    READINGS(Row::whole, "disagreement"),
    DISPUTED(Row::truth, "disagreement"),
    SPREAD(Row::number, "disagreement"),
    UNCHANGED_IN(Row::text, "preferredBecause");

    private final String column = name().toLowerCase(Locale.ROOT);
    private final BiFunction<Row, String, Object> reader;
    private final Set<String> fields;

    /** @param fields of an observation that need the column */
    ObservationColumn(BiFunction<Row, String, Object> reader, String... fields) {
        this.reader = reader;
        this.fields = Set.of(fields);
    }

    /** Columns that some fields are made of, and the key; a field that no column names may need any. */
    static Set<ObservationColumn> of(Collection<String> fields) {
        Set<ObservationColumn> needed = EnumSet.of(ID);
        fields.forEach(field -> needed.addAll(of(field)));
        return needed;
    }

    private static Set<ObservationColumn> of(String field) {
        Set<ObservationColumn> needed = EnumSet.allOf(ObservationColumn.class);
        needed.removeIf(column -> !column.fields.contains(field));
        return needed.isEmpty() ? EnumSet.allOf(ObservationColumn.class) : needed;
    }

    String column() {
        return column;
    }

    Object in(Row row) {
        return reader.apply(row, column);
    }
}
