package org.cyberatlas.law;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Laws, found by their codes, rows on a law that another row stands for included. */
@Singleton
public class LawLookup extends CatalogueTable<Law> {

    private final LawRepository repository;

    LawLookup(LawRepository repository, DataSnapshot snapshot) {
        super(
                Law.TYPE,
                Law::code,
                CatalogueOrder.by("law", Key.text(Law::actorCode), Key.partialDate(Law::passed), Key.text(Law::code)),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Law> read() {
        return repository.listAll().stream().map(LawEntity::toLaw).toList();
    }
}
