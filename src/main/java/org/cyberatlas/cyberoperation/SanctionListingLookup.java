package org.cyberatlas.cyberoperation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.cyberatlas.shared.catalogue.CatalogueList;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Listings under regimes of sanctions, oldest first. */
@Singleton
public class SanctionListingLookup extends CatalogueList<SanctionListing> {

    /** In place of a State that is not known, which comes last. */
    private static final String AFTER_ALL_CODES = "~";

    SanctionListingLookup(SanctionListingRepository repository, DataSnapshot snapshot) {
        super(
                SanctionListing.class,
                CatalogueOrder.by(
                        "sanction listing",
                        Key.text(listing -> listing.date().toString()),
                        Key.text(SanctionListing::regimeCode),
                        Key.text(listing -> Objects.requireNonNullElse(listing.targetCode(), AFTER_ALL_CODES)),
                        Key.text(SanctionListing::sourceCode),
                        Key.text(listing -> Objects.requireNonNullElse(listing.operationCode(), AFTER_ALL_CODES))),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<SanctionListing> list() {
        return new ListTable<>(
                "sanction_listings",
                "Numbers of persons and entities listed under the regimes, by day and State",
                List.of(), // a State that is not known would be an empty part of the key
                RecordColumns.of(SanctionListing.class)
                        .insteadOf(
                                "entity_names",
                                Column.text(
                                        "entity_names",
                                        "Names of listed entities, separated by semicolons; empty if none was read.",
                                        SanctionListing::entityNames))
                        .columns(),
                this::all);
    }
}
