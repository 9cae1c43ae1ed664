package org.cyberatlas.norm;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Endorsements of norms, found by what they are about. */
@Singleton
public class EndorsementLookup extends CatalogueTable<Endorsement> {

    static final CatalogueOrder<Endorsement> BY_ACTOR = CatalogueOrder.by(
            "endorsement by actor",
            Key.text(Endorsement::normCode),
            Key.text(Endorsement::sourceCode),
            Key.text(Endorsement::actorCode));

    static final CatalogueOrder<Endorsement> OF_NORM = CatalogueOrder.by(
            "endorsement of norm",
            Key.text(Endorsement::actorCode),
            Key.text(Endorsement::sourceCode),
            Key.text(Endorsement::normCode));

    EndorsementLookup(EndorsementRepository repository, DataSnapshot snapshot) {
        super(Endorsement.class, OF_NORM, snapshot, repository);
    }

    @Produces
    @Singleton
    ListTable<Endorsement> list() {
        return new ListTable<>(
                "endorsements",
                "Endorsements of norms, as each source has them",
                RecordColumns.of(Endorsement.class).first(Column.id()).columns(),
                this::all);
    }
}
