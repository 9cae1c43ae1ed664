package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;
import static org.cyberatlas.export.ColumnType.TRUTH;
import static org.cyberatlas.export.ColumnType.WHOLE_NUMBER;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.norm.Norm;
import org.cyberatlas.norm.NormLookup;

/** Norms of responsible behaviour. */
@Singleton
class NormList extends ListExport<Norm> {

    private static final List<Column<Norm>> COLUMNS = List.of(
            Column.of("code", TEXT, Norm.class, "code", Norm::code),
            Column.of("framework", TEXT, Norm.class, "framework", Norm::framework),
            Column.of("number", WHOLE_NUMBER, Norm.class, "number", Norm::number),
            Column.of("letter", TEXT, Norm.class, "letter", Norm::letter),
            Column.of("title", TEXT, Norm.class, "title", Norm::title),
            Column.of("summary", TEXT, Norm.class, "summary", Norm::summary),
            Column.of("subject", TEXT, Norm.class, "subject", Norm::subject),
            Column.of("direction", TEXT, Norm.class, "direction", Norm::direction),
            Column.of("binding", TRUTH, Norm.class, "binding", Norm::binding),
            Column.of("document", TEXT, Norm.class, "document", Norm::document),
            Column.of("paragraph", TEXT, Norm.class, "paragraph", Norm::paragraph),
            Column.of("adopted", PARTIAL_DATE, Norm.class, "adopted", Norm::adopted),
            Column.of("verification", TEXT, Norm.class, "verification", Norm::verification),
            new Column<>("source_code", TEXT, "Who says so.", Norm::sourceCode));

    NormList(NormLookup lookup) {
        super(
                "norms",
                "Norms of responsible behaviour of States in cyberspace",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
