package org.cyberatlas.norm;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Principles of international law, found by their codes. */
@Singleton
public class LawPrincipleLookup extends CatalogueTable<LawPrinciple> {

    LawPrincipleLookup(LawPrincipleRepository repository, DataSnapshot snapshot) {
        super(
                LawPrinciple.class,
                CatalogueOrder.byText("law principle", LawPrinciple::code),
                snapshot,
                repository,
                LawPrincipleEntity::toLawPrinciple);
    }

    @Override
    protected String kind() {
        return "law principle";
    }
}
