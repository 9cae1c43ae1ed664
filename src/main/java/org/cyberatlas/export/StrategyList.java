package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.ADDRESS;
import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;
import static org.cyberatlas.export.ColumnType.TRUTH;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.strategy.Strategy;
import org.cyberatlas.strategy.StrategyLookup;

/** List of national cybersecurity strategies, one row for each source. */
@Singleton
class StrategyList extends ListExport<Strategy> {

    private static final List<Column<Strategy>> COLUMNS = List.of(
            Column.of("code", TEXT, Strategy.class, "code", Strategy::code),
            new Column<>("actor_code", TEXT, "Actor whose strategy it is.", Strategy::actorCode),
            Column.of("kind", TEXT, Strategy.class, "kind", Strategy::kind),
            Column.of("title", TEXT, Strategy.class, "title", Strategy::title),
            Column.of("title_original", TEXT, Strategy.class, "titleOriginal", Strategy::titleOriginal),
            Column.of("date", PARTIAL_DATE, Strategy.class, "date", Strategy::date),
            Column.of("dated_by", TEXT, Strategy.class, "datedBy", Strategy::datedBy),
            Column.of("period_from", PARTIAL_DATE, Strategy.class, "periodFrom", Strategy::periodFrom),
            Column.of("period_until", PARTIAL_DATE, Strategy.class, "periodUntil", Strategy::periodUntil),
            Column.of("issuer", TEXT, Strategy.class, "issuer", Strategy::issuer),
            Column.of("status", TEXT, Strategy.class, "status", Strategy::status),
            Column.of("first", TRUTH, Strategy.class, "first", Strategy::first),
            Column.of("language", TEXT, Strategy.class, "language", Strategy::language),
            Column.of("url", ADDRESS, Strategy.class, "url", Strategy::url),
            new Column<>(
                    "others",
                    TEXT,
                    "Codes of the other rows on the same document, with semicolons between them; empty if there are none.",
                    strategy -> strategy.otherCodes().isEmpty() ? null : String.join("; ", strategy.otherCodes())),
            Column.of("note", TEXT, Strategy.class, "note", Strategy::note),
            Column.of("verification", TEXT, Strategy.class, "verification", Strategy::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", Strategy::sourceCode));

    StrategyList(StrategyLookup lookup) {
        super(
                "strategies",
                "National cybersecurity strategies, as each source has them",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("actor_code", "actors"), new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
