package org.cyberatlas.finding;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Discrepancies, found by their codes. */
@Singleton
public class DiscrepancyLookup extends CatalogueTable<Discrepancy> {

    private final DiscrepancyRepository repository;

    DiscrepancyLookup(DiscrepancyRepository repository, DataSnapshot snapshot) {
        super(Discrepancy.TYPE, Discrepancy::code, CatalogueOrder.byText("discrepancy", Discrepancy::code), snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Discrepancy> read() {
        return repository.listAll().stream()
                .map(DiscrepancyEntity::toDiscrepancy)
                .toList();
    }
}
