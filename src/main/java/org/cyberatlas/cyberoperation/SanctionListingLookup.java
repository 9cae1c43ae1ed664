package org.cyberatlas.cyberoperation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Listings under regimes of sanctions, oldest first. */
@Singleton
public class SanctionListingLookup extends CataloguePart<List<SanctionListing>> {

    private final SanctionListingRepository repository;

    SanctionListingLookup(SanctionListingRepository repository, DataSnapshot snapshot) {
        super("sanction listings", snapshot);
        this.repository = repository;
    }

    @Override
    protected List<SanctionListing> load() {
        return repository.list("order by date, regimeCode, targetCode, sourceCode").stream()
                .map(SanctionListingEntity::toListing)
                .toList();
    }

    @Produces
    @Singleton
    ListTable<SanctionListing> list() {
        return new ListTable<>(
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
                this::all);
    }

    /** Every row, in the order of the lists. */
    public List<SanctionListing> all() {
        return current();
    }

    List<SanctionListing> underRegime(String regime) {
        return current().stream()
                .filter(listing -> listing.regimeCode().equals(regime))
                .toList();
    }

    List<SanctionListing> forOperation(String operation) {
        return current().stream()
                .filter(listing -> operation.equals(listing.operationCode()))
                .toList();
    }
}
