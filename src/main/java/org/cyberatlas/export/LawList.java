package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.ADDRESS;
import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.cyberatlas.law.Law;
import org.cyberatlas.law.LawLookup;

/** List of national laws, one row for each source. */
@Singleton
class LawList extends ListExport<Law> {

    private static final List<Column<Law>> COLUMNS = List.of(
            Column.of("code", TEXT, Law.class, "code", Law::code),
            new Column<>("actor_code", TEXT, "Actor whose law it is.", Law::actorCode),
            Column.of("title", TEXT, Law.class, "title", Law::title),
            Column.of("title_original", TEXT, Law.class, "titleOriginal", Law::titleOriginal),
            new Column<>(
                    "subjects",
                    TEXT,
                    "Subjects that it regulates, with semicolons between them.",
                    law -> law.subjects().stream().map(Enum::name).collect(Collectors.joining("; "))),
            Column.of("passed", PARTIAL_DATE, Law.class, "passed", Law::passed),
            Column.of("in_force_since", PARTIAL_DATE, Law.class, "inForceSince", Law::inForceSince),
            Column.of("revised", PARTIAL_DATE, Law.class, "revised", Law::revised),
            Column.of("status", TEXT, Law.class, "status", Law::status),
            Column.of("url", ADDRESS, Law.class, "url", Law::url),
            new Column<>(
                    "others",
                    TEXT,
                    "Codes of the other rows on the same law, with semicolons between them; empty if there are none.",
                    law -> law.otherCodes().isEmpty() ? null : String.join("; ", law.otherCodes())),
            Column.of("note", TEXT, Law.class, "note", Law::note),
            Column.of("verification", TEXT, Law.class, "verification", Law::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", Law::sourceCode));

    LawList(LawLookup lookup) {
        super(
                "laws",
                "National laws by subject, as each source has them",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("actor_code", "actors"), new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
