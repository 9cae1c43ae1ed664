package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Regimes of sanctions, found by their codes. */
@Singleton
public class SanctionRegimeLookup extends CatalogueTable<SanctionRegime> {

    private final SanctionRegimeRepository repository;

    SanctionRegimeLookup(SanctionRegimeRepository repository, DataSnapshot snapshot) {
        super(
                SanctionRegime.TYPE,
                SanctionRegime::code,
                CatalogueOrder.byText("sanction regime", SanctionRegime::code),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<SanctionRegime> read() {
        return repository.listAll().stream().map(SanctionRegimeEntity::toRegime).toList();
    }
}
