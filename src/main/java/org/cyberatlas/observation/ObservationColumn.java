package org.cyberatlas.observation;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.cyberatlas.shared.data.Row;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Verification;

/** A column of the table {@code observation_standing}, by its name there. */
enum ObservationColumn {
    ID(Row::key),
    ACTOR_CODE(Row::text),
    INDICATOR_CODE(Row::text),
    SOURCE_CODE(Row::text),
    YEAR(Row::whole),
    PERIOD_START(Row::day),
    PERIOD_END(Row::day),
    VALUE(Row::number),
    LOW(Row::number),
    HIGH(Row::number),
    QUALIFIER((row, name) -> row.code(Qualifier.class, name)),
    RANK(Row::whole),
    RANK_LOW(Row::whole),
    RANK_HIGH(Row::whole),
    RANK_OF(Row::whole),
    TIER(Row::text),
    BASE(Row::text),
    EDITION(Row::text),
    PUBLISHED(Row::partialDate),
    NOTE(Row::text),
    VERIFICATION((row, name) -> row.code(Verification.class, name)),
    PREFERRED(Row::truth),
    BECAUSE((row, name) -> row.code(Preference.class, name)),
    CURRENT(Row::truth),
    READINGS(Row::whole),
    DISPUTED(Row::truth),
    SPREAD(Row::number),
    UNCHANGED_IN(Row::text);

    /** Columns of each field of an observation; a field that is not listed may need any. */
    private static final Map<String, Set<ObservationColumn>> OF_FIELDS = Map.ofEntries(
            entry("id", EnumSet.of(ID)),
            entry("actor", EnumSet.of(ACTOR_CODE)),
            entry("indicator", EnumSet.of(INDICATOR_CODE)),
            entry("source", EnumSet.of(SOURCE_CODE)),
            entry("period", EnumSet.of(PERIOD_START, PERIOD_END)),
            entry("value", EnumSet.of(VALUE)),
            entry("low", EnumSet.of(LOW)),
            entry("high", EnumSet.of(HIGH)),
            entry("qualifier", EnumSet.of(QUALIFIER)),
            entry("rank", EnumSet.of(RANK)),
            entry("rankLow", EnumSet.of(RANK_LOW)),
            entry("rankHigh", EnumSet.of(RANK_HIGH)),
            entry("rankOf", EnumSet.of(RANK_OF)),
            entry("tier", EnumSet.of(TIER)),
            entry("base", EnumSet.of(BASE)),
            entry("edition", EnumSet.of(EDITION)),
            entry("published", EnumSet.of(PUBLISHED)),
            entry("note", EnumSet.of(NOTE)),
            entry("verification", EnumSet.of(VERIFICATION)),
            entry("preferred", EnumSet.of(PREFERRED)),
            entry("preferredBecause", EnumSet.of(PREFERRED, BECAUSE, UNCHANGED_IN)),
            entry("alternatives", EnumSet.of(ID)),
            entry("revisions", EnumSet.of(ID)),
            entry("disagreement", EnumSet.of(YEAR, READINGS, DISPUTED, SPREAD)));

    private final String column = name().toLowerCase(Locale.ROOT);
    private final BiFunction<Row, String, Object> reader;

    ObservationColumn(BiFunction<Row, String, Object> reader) {
        this.reader = reader;
    }

    /** Columns that some fields are made of, and the key. */
    static Set<ObservationColumn> of(Collection<String> fields) {
        Set<ObservationColumn> cells = EnumSet.of(ID);
        fields.forEach(field -> cells.addAll(OF_FIELDS.getOrDefault(field, EnumSet.allOf(ObservationColumn.class))));
        return cells;
    }

    String column() {
        return column;
    }

    Object in(Row row) {
        return reader.apply(row, column);
    }
}
