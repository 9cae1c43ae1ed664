package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.vote.Vote;
import org.cyberatlas.vote.VoteLookup;

/** Recorded votes. */
@Singleton
class VoteList extends ListExport<Vote> {

    private static final List<Column<Vote>> COLUMNS = List.of(
            new Column<>("id", TEXT, "Opaque, global identity; stable over releases.", Vote::getId),
            new Column<>("instrument_code", TEXT, "The resolution that was voted on.", Vote::instrumentCode),
            new Column<>("actor_code", TEXT, "Who voted.", Vote::actorCode),
            Column.of("choice", TEXT, Vote.class, "choice", Vote::choice),
            Column.of("date", PARTIAL_DATE, Vote.class, "date", Vote::date),
            Column.of("note", TEXT, Vote.class, "note", Vote::note),
            Column.of("verification", TEXT, Vote.class, "verification", Vote::verification),
            new Column<>("source_code", TEXT, "Who says so.", Vote::sourceCode));

    VoteList(VoteLookup lookup) {
        super(
                "votes",
                "Recorded votes of States on resolutions of the General Assembly",
                COLUMNS,
                List.of("id"),
                List.of(new ForeignKey("actor_code", "actors"), new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
