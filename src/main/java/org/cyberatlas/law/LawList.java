package org.cyberatlas.law;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of national laws, one row for each source. */
@Singleton
class LawList extends ListTable<Law> {

    LawList(LawLookup lookup) {
        super(
                "laws",
                "National laws by subject, as each source has them",
                List.of("code"),
                RecordColumns.of(Law.class)
                        .after("code", Column.code("actor_code", "actors", "Actor whose law it is.", Law::actorCode))
                        .insteadOf(
                                "subjects",
                                Column.text(
                                        "subjects",
                                        "Subjects that it regulates, separated by semicolons.",
                                        Law::subjects))
                        .after(
                                "url",
                                Column.text(
                                        "others",
                                        "Codes of the other rows on the same law, separated by semicolons; empty if there are none.",
                                        Law::otherCodes))
                        .last(Column.code(
                                "source_code", "sources", "Publication in which it was read.", Law::sourceCode))
                        .columns(),
                lookup::all);
    }
}
