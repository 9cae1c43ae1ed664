package org.cyberatlas.cyberoperation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Cyber operations, found by their codes. */
@Singleton
public class CyberOperationLookup extends CatalogueTable<CyberOperation> {

    CyberOperationLookup(CyberOperationRepository repository, DataSnapshot snapshot) {
        super(
                CyberOperation.class,
                CatalogueOrder.by(
                        "cyber operation", Key.partialDate(CyberOperation::began), Key.text(CyberOperation::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<CyberOperation> list() {
        return new ListTable<>(
                "cyber_operations",
                "Cyber operations that were attributed in public",
                RecordColumns.of(CyberOperation.class)
                        .after(
                                "began",
                                Column.text(
                                        "targets",
                                        "Codes of the actors that it hit, separated by semicolons; empty if none was read.",
                                        CyberOperation::targetCodes))
                        .columns(),
                this::all);
    }
}
