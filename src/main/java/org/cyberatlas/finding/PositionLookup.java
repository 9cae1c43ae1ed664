package org.cyberatlas.finding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Positions, found by their codes. */
@Singleton
public class PositionLookup extends CatalogueTable<Position> {

    PositionLookup(PositionRepository repository, DataSnapshot snapshot) {
        super(
                Position.class,
                CatalogueOrder.by(
                        "position",
                        Key.text(Position::actorCode),
                        Key.partialDate(Position::date),
                        Key.text(Position::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<Position> list() {
        return new ListTable<>(
                "positions",
                "Published views on how international law applies in cyberspace",
                RecordColumns.of(Position.class).columns(),
                this::all);
    }
}
