package org.cyberatlas.finding;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Discrepancies, found by their codes. */
@Singleton
public class DiscrepancyLookup extends CatalogueTable<Discrepancy> {

    DiscrepancyLookup(DiscrepancyRepository repository, DataSnapshot snapshot) {
        super(
                Discrepancy.class,
                CatalogueOrder.byText("discrepancy", Discrepancy::code),
                snapshot,
                repository,
                DiscrepancyEntity::toDiscrepancy);
    }
}
