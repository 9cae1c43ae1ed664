package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.cyberoperation.SanctionRegime;
import org.cyberatlas.cyberoperation.SanctionRegimeLookup;

/** List of sanction regimes. */
@Singleton
class SanctionRegimeList extends ListExport<SanctionRegime> {

    private static final List<Column<SanctionRegime>> COLUMNS = List.of(
            Column.of("code", TEXT, SanctionRegime.class, "code", SanctionRegime::code),
            new Column<>("issuer_code", TEXT, "State or organisation that made it.", SanctionRegime::issuerCode),
            Column.of("name", TEXT, SanctionRegime.class, "name", SanctionRegime::name),
            Column.of("legal_basis", TEXT, SanctionRegime.class, "legalBasis", SanctionRegime::legalBasis),
            Column.of("in_force", PARTIAL_DATE, SanctionRegime.class, "inForce", SanctionRegime::inForce),
            Column.of("expires", PARTIAL_DATE, SanctionRegime.class, "expires", SanctionRegime::expires),
            Column.of("note", TEXT, SanctionRegime.class, "note", SanctionRegime::note),
            Column.of("verification", TEXT, SanctionRegime.class, "verification", SanctionRegime::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", SanctionRegime::sourceCode));

    SanctionRegimeList(SanctionRegimeLookup lookup) {
        super(
                "sanction_regimes",
                "Regimes of sanctions against cyber operations",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("issuer_code", "actors"), new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
