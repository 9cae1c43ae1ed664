package org.cyberatlas.norm;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of norms of responsible behaviour. */
@Singleton
class NormList extends ListTable<Norm> {

    NormList(NormLookup lookup) {
        super(
                "norms",
                "Norms of responsible behaviour of States in cyberspace",
                List.of("code"),
                RecordColumns.of(Norm.class)
                        .last(Column.code("source_code", "sources", "Source that states this.", Norm::sourceCode))
                        .columns(),
                lookup::all);
    }
}
