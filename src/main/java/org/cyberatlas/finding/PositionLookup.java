package org.cyberatlas.finding;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Positions, found by their codes. */
@Singleton
public class PositionLookup extends CatalogueTable<Position> {

    PositionLookup(PositionRepository repository, DataSnapshot snapshot) {
        super(
                Position.class,
                CatalogueOrder.byText("position", Position::code),
                snapshot,
                repository,
                PositionEntity::toPosition);
    }
}
