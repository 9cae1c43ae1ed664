package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;
import static org.cyberatlas.export.ColumnType.WHOLE_NUMBER;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.vote.Adoption;
import org.cyberatlas.vote.VoteLookup;

/** Adoptions of resolutions, with their totals. */
@Singleton
class AdoptionList extends ListExport<Adoption> {

    private static final List<Column<Adoption>> COLUMNS = List.of(
            new Column<>("instrument_code", TEXT, "The resolution that was adopted.", Adoption::instrumentCode),
            Column.of("stage", TEXT, Adoption.class, "stage", Adoption::stage),
            Column.of("date", PARTIAL_DATE, Adoption.class, "date", Adoption::date),
            Column.of("meeting", TEXT, Adoption.class, "meeting", Adoption::meeting),
            Column.of("manner", TEXT, Adoption.class, "manner", Adoption::manner),
            Column.of("yes", WHOLE_NUMBER, Adoption.class, "yes", Adoption::yes),
            Column.of("no", WHOLE_NUMBER, Adoption.class, "no", Adoption::no),
            Column.of("abstain", WHOLE_NUMBER, Adoption.class, "abstain", Adoption::abstain),
            Column.of("not_voting", WHOLE_NUMBER, Adoption.class, "notVoting", Adoption::notVoting),
            Column.of("unlisted", TEXT, Adoption.class, "unlisted", Adoption::unlisted),
            Column.of("record", TEXT, Adoption.class, "record", Adoption::record),
            Column.of("note", TEXT, Adoption.class, "note", Adoption::note),
            Column.of("verification", TEXT, Adoption.class, "verification", Adoption::verification),
            new Column<>("source_code", TEXT, "Who says so.", Adoption::sourceCode));

    AdoptionList(VoteLookup lookup) {
        super(
                "adoptions",
                "Adoptions of resolutions of the General Assembly, with the totals of the votes",
                COLUMNS,
                List.of("instrument_code", "stage", "source_code"),
                List.of(new ForeignKey("source_code", "sources")),
                lookup::adoptions);
    }
}
