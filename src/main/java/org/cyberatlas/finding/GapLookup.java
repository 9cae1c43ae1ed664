package org.cyberatlas.finding;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Gaps, found by their codes. */
@Singleton
public class GapLookup extends CatalogueTable<Gap> {

    GapLookup(GapRepository repository, DataSnapshot snapshot) {
        super(Gap.class, CatalogueOrder.byText("gap", Gap::code), snapshot, repository, GapEntity::toGap);
    }
}
