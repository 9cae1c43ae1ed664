package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;
import static org.cyberatlas.export.ColumnType.WHOLE_NUMBER;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.cyberoperation.SanctionListing;
import org.cyberatlas.cyberoperation.SanctionListingLookup;

/** List of sanction listings, in numbers. */
@Singleton
class SanctionListingList extends ListExport<SanctionListing> {

    private static final List<Column<SanctionListing>> COLUMNS = List.of(
            new Column<>("regime_code", TEXT, "Regime under which they were listed.", SanctionListing::regimeCode),
            Column.of("date", PARTIAL_DATE, SanctionListing.class, "date", SanctionListing::date),
            new Column<>(
                    "target_code",
                    TEXT,
                    "State that those listed act for or, for crime groups, live in; empty if not known.",
                    SanctionListing::targetCode),
            Column.of("persons", WHOLE_NUMBER, SanctionListing.class, "persons", SanctionListing::persons),
            Column.of("entities", WHOLE_NUMBER, SanctionListing.class, "entities", SanctionListing::entities),
            new Column<>(
                    "entity_names",
                    TEXT,
                    "Names of listed entities, with semicolons between them; empty if none was read.",
                    listing -> listing.entityNames().isEmpty() ? null : String.join("; ", listing.entityNames())),
            Column.of("act", TEXT, SanctionListing.class, "act", SanctionListing::act),
            new Column<>(
                    "operation_code",
                    TEXT,
                    "Operation that is the reason; empty if the source names none.",
                    SanctionListing::operationCode),
            Column.of("note", TEXT, SanctionListing.class, "note", SanctionListing::note),
            Column.of("verification", TEXT, SanctionListing.class, "verification", SanctionListing::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", SanctionListing::sourceCode));

    SanctionListingList(SanctionListingLookup lookup) {
        super(
                "sanction_listings",
                "Numbers of persons and entities listed under the regimes, by day and State",
                COLUMNS,
                List.of("regime_code", "date", "target_code", "source_code"),
                List.of(
                        new ForeignKey("regime_code", "sanction_regimes"),
                        new ForeignKey("target_code", "actors"),
                        new ForeignKey("operation_code", "cyber_operations"),
                        new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
