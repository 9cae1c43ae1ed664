package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.ADDRESS;
import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;

/** Who says so. */
@Singleton
class SourceList extends ListExport<Source> {

    private static final List<Column<Source>> COLUMNS = List.of(
            Column.of("code", TEXT, Source.class, "code", Source::code),
            Column.of("title", TEXT, Source.class, "title", Source::title),
            Column.of("publisher", TEXT, Source.class, "publisher", Source::publisher),
            Column.of("kind", TEXT, Source.class, "kind", Source::kind),
            Column.of("url", ADDRESS, Source.class, "url", Source::url),
            Column.of("licence", TEXT, Source.class, "licence", Source::licence),
            Column.of("published", PARTIAL_DATE, Source.class, "published", Source::published),
            Column.of("retrieved", TEXT, Source.class, "retrieved", Source::retrieved),
            Column.of("next_expected", PARTIAL_DATE, Source.class, "nextExpected", Source::nextExpected),
            new Column<>(
                    "citation",
                    TEXT,
                    "Publisher, title, date and address in one line, ready to be printed under a figure.",
                    Source::getCitation));

    SourceList(SourceLookup lookup) {
        super(
                "sources",
                "Publications in which facts were read, with their licences",
                COLUMNS,
                List.of("code"),
                List.of(),
                lookup::all);
    }
}
