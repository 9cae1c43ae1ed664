package org.cyberatlas.finding;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Gaps, found by their codes. */
@Singleton
public class GapLookup extends CatalogueTable<Gap> {

    private final GapRepository repository;

    GapLookup(GapRepository repository, DataSnapshot snapshot) {
        super(Gap.TYPE, Gap::code, CatalogueOrder.byText("gap", Gap::code), snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Gap> read() {
        return repository.listAll().stream().map(GapEntity::toGap).toList();
    }
}
