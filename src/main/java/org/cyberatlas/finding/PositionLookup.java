package org.cyberatlas.finding;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Positions, found by their codes. */
@Singleton
public class PositionLookup extends CatalogueTable<Position> {

    private final PositionRepository repository;

    PositionLookup(PositionRepository repository, DataSnapshot snapshot) {
        super(Position.TYPE, Position::code, CatalogueOrder.byText("position", Position::code), snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Position> read() {
        return repository.listAll().stream().map(PositionEntity::toPosition).toList();
    }
}
