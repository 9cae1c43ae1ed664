package org.cyberatlas.norm;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

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
        super(Endorsement.class, OF_NORM, snapshot, repository, EndorsementEntity::toEndorsement);
    }
}
