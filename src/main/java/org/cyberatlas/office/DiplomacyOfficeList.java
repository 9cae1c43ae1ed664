package org.cyberatlas.office;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of offices of cyber diplomacy. */
@Singleton
class DiplomacyOfficeList extends ListTable<DiplomacyOffice> {

    DiplomacyOfficeList(DiplomacyOfficeLookup lookup) {
        super(
                "diplomacy_offices",
                "Offices of cyber diplomacy",
                List.of("code"),
                RecordColumns.of(DiplomacyOffice.class)
                        .after(
                                "code",
                                Column.code(
                                        "actor_code",
                                        "actors",
                                        "State or organisation whose office it is.",
                                        DiplomacyOffice::actorCode))
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Publication in which it was read.",
                                DiplomacyOffice::sourceCode))
                        .columns(),
                lookup::all);
    }
}
