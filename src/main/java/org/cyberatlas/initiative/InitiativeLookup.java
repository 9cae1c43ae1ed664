package org.cyberatlas.initiative;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Initiatives, found by their codes. */
@Singleton
public class InitiativeLookup extends CatalogueTable<Initiative> {

    InitiativeLookup(InitiativeRepository repository, DataSnapshot snapshot) {
        super(Initiative.class, CatalogueOrder.byText("initiative", Initiative::code), snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<Initiative> list() {
        return new ListTable<>(
                "initiatives",
                "Programmes, plans and projects of countries",
                RecordColumns.of(Initiative.class).columns(),
                this::all);
    }
}
