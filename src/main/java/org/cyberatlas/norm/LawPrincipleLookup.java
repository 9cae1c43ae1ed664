package org.cyberatlas.norm;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Principles of international law, found by their codes. */
@Singleton
public class LawPrincipleLookup extends CatalogueTable<LawPrinciple> {

    LawPrincipleLookup(LawPrincipleRepository repository, DataSnapshot snapshot) {
        super(LawPrinciple.class, CatalogueOrder.byText("law principle", LawPrinciple::code), snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<LawPrinciple> list() {
        return new ListTable<>(
                "law_principles",
                "Principles of international law, as reports of the United Nations state them for cyberspace",
                RecordColumns.of(LawPrinciple.class).columns(),
                this::all);
    }
}
