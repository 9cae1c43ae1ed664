package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.office.DiplomacyOffice;
import org.cyberatlas.office.DiplomacyOfficeLookup;

/** List of offices of cyber diplomacy. */
@Singleton
class DiplomacyOfficeList extends ListExport<DiplomacyOffice> {

    private static final List<Column<DiplomacyOffice>> COLUMNS = List.of(
            Column.of("code", TEXT, DiplomacyOffice.class, "code", DiplomacyOffice::code),
            new Column<>("actor_code", TEXT, "State or organisation whose office it is.", DiplomacyOffice::actorCode),
            Column.of("title", TEXT, DiplomacyOffice.class, "title", DiplomacyOffice::title),
            Column.of("kind", TEXT, DiplomacyOffice.class, "kind", DiplomacyOffice::kind),
            Column.of("institution", TEXT, DiplomacyOffice.class, "institution", DiplomacyOffice::institution),
            Column.of("since", PARTIAL_DATE, DiplomacyOffice.class, "since", DiplomacyOffice::since),
            Column.of("until", PARTIAL_DATE, DiplomacyOffice.class, "until", DiplomacyOffice::until),
            Column.of("seen", PARTIAL_DATE, DiplomacyOffice.class, "seen", DiplomacyOffice::seen),
            Column.of("note", TEXT, DiplomacyOffice.class, "note", DiplomacyOffice::note),
            Column.of("verification", TEXT, DiplomacyOffice.class, "verification", DiplomacyOffice::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", DiplomacyOffice::sourceCode));

    DiplomacyOfficeList(DiplomacyOfficeLookup lookup) {
        super(
                "diplomacy_offices",
                "Offices of cyber diplomacy",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("actor_code", "actors"), new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
