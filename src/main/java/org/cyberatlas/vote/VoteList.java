package org.cyberatlas.vote;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of recorded votes. */
@Singleton
class VoteList extends ListTable<Vote> {

    VoteList(VoteLookup lookup) {
        super(
                "votes",
                "Recorded votes of States on resolutions of the General Assembly",
                List.of("id"),
                RecordColumns.of(Vote.class)
                        .first(Column.text("id", "Opaque, global identity; stable over releases.", Vote::getId))
                        .after(
                                "id",
                                Column.text(
                                        "instrument_code", "The resolution that was voted on.", Vote::instrumentCode))
                        .after(
                                "instrument_code",
                                Column.code("actor_code", "actors", "State that voted.", Vote::actorCode))
                        .last(Column.code("source_code", "sources", "Source that states this.", Vote::sourceCode))
                        .columns(),
                lookup::all);
    }
}
