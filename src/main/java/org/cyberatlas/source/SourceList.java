package org.cyberatlas.source;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of sources. */
@Singleton
class SourceList extends ListTable<Source> {

    SourceList(SourceLookup lookup) {
        super(
                "sources",
                "Publications in which facts were read, with their licences",
                List.of("code"),
                RecordColumns.of(Source.class)
                        .last(Column.text(
                                "citation",
                                "Publisher, title, date and URL in one line, ready to be printed under a figure.",
                                Source::getCitation))
                        .columns(),
                lookup::all);
    }
}
