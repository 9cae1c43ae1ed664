package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of sanction listings, in numbers. */
@Singleton
class SanctionListingList extends ListTable<SanctionListing> {

    SanctionListingList(SanctionListingLookup lookup) {
        super(
                "sanction_listings",
                "Numbers of persons and entities listed under the regimes, by day and State",
                List.of("regime_code", "date", "target_code", "source_code"),
                RecordColumns.of(SanctionListing.class)
                        .first(Column.code(
                                "regime_code",
                                "sanction_regimes",
                                "Regime under which they were listed.",
                                SanctionListing::regimeCode))
                        .after(
                                "date",
                                Column.code(
                                        "target_code",
                                        "actors",
                                        "State that those listed act for or, for crime groups, live in; empty if not known.",
                                        SanctionListing::targetCode))
                        .insteadOf(
                                "entity_names",
                                Column.text(
                                        "entity_names",
                                        "Names of listed entities, separated by semicolons; empty if none was read.",
                                        SanctionListing::entityNames))
                        .after(
                                "act",
                                Column.code(
                                        "operation_code",
                                        "cyber_operations",
                                        "Operation that is the reason; empty if the source names none.",
                                        SanctionListing::operationCode))
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Publication in which it was read.",
                                SanctionListing::sourceCode))
                        .columns(),
                lookup::all);
    }
}
