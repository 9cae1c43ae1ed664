package org.cyberatlas.norm;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Principles of international law, found by their codes. */
@Singleton
public class LawPrincipleLookup extends CatalogueTable<LawPrinciple> {

    private final LawPrincipleRepository repository;

    LawPrincipleLookup(LawPrincipleRepository repository, DataSnapshot snapshot) {
        super(
                LawPrinciple.TYPE,
                LawPrinciple::code,
                CatalogueOrder.byText("law principle", LawPrinciple::code),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<LawPrinciple> read() {
        return repository.listAll().stream()
                .map(LawPrincipleEntity::toLawPrinciple)
                .toList();
    }

    @Override
    protected String kind() {
        return "law principle";
    }
}
