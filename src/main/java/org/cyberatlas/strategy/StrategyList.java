package org.cyberatlas.strategy;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of national cybersecurity strategies, one row for each source. */
@Singleton
class StrategyList extends ListTable<Strategy> {

    StrategyList(StrategyLookup lookup) {
        super(
                "strategies",
                "National cybersecurity strategies, as each source has them",
                List.of("code"),
                RecordColumns.of(Strategy.class)
                        .after(
                                "code",
                                Column.code("actor_code", "actors", "Actor whose strategy it is.", Strategy::actorCode))
                        .after(
                                "url",
                                Column.text(
                                        "others",
                                        "Codes of the other rows on the same document, separated by semicolons; empty if there are none.",
                                        Strategy::otherCodes))
                        .last(Column.code(
                                "source_code", "sources", "Publication in which it was read.", Strategy::sourceCode))
                        .columns(),
                lookup::all);
    }
}
