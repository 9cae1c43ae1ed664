package org.cyberatlas.cyberoperation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Regimes of sanctions, found by their codes. */
@Singleton
public class SanctionRegimeLookup extends CatalogueTable<SanctionRegime> {

    SanctionRegimeLookup(SanctionRegimeRepository repository, DataSnapshot snapshot) {
        super(
                SanctionRegime.class,
                CatalogueOrder.byText("sanction regime", SanctionRegime::code),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<SanctionRegime> list() {
        return new ListTable<>(
                "sanction_regimes",
                "Regimes of sanctions against cyber operations",
                RecordColumns.of(SanctionRegime.class).columns(),
                this::all);
    }
}
