package org.cyberatlas.office;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueList;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Offices of cyber diplomacy. */
@Singleton
public class DiplomacyOfficeLookup extends CatalogueList<DiplomacyOffice> {

    DiplomacyOfficeLookup(DiplomacyOfficeRepository repository, DataSnapshot snapshot) {
        super(
                DiplomacyOffice.class,
                CatalogueOrder.byText("diplomacy office", DiplomacyOffice::code),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<DiplomacyOffice> list() {
        return new ListTable<>(
                "diplomacy_offices",
                "Offices of cyber diplomacy",
                RecordColumns.of(DiplomacyOffice.class).columns(),
                this::all);
    }
}
