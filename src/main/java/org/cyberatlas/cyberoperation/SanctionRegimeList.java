package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of sanction regimes. */
@Singleton
class SanctionRegimeList extends ListTable<SanctionRegime> {

    SanctionRegimeList(SanctionRegimeLookup lookup) {
        super(
                "sanction_regimes",
                "Regimes of sanctions against cyber operations",
                List.of("code"),
                RecordColumns.of(SanctionRegime.class)
                        .after(
                                "code",
                                Column.code(
                                        "issuer_code",
                                        "actors",
                                        "State or organisation that made it.",
                                        SanctionRegime::issuerCode))
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Publication in which it was read.",
                                SanctionRegime::sourceCode))
                        .columns(),
                lookup::all);
    }
}
