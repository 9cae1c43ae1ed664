package org.cyberatlas.initiative;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueList;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Published figures about initiatives. */
@Singleton
public class InitiativeFigureLookup extends CatalogueList<InitiativeFigure> {

    InitiativeFigureLookup(InitiativeFigureRepository repository, DataSnapshot snapshot) {
        super(
                InitiativeFigure.class,
                CatalogueOrder.by(
                        "initiative figure",
                        Key.text(InitiativeFigure::initiativeCode),
                        Key.unknownLast(InitiativeFigure::place)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<InitiativeFigure> list() {
        return new ListTable<>(
                "initiative_figures",
                "Published figures about initiatives",
                List.of("initiative_code", "place"),
                RecordColumns.of(InitiativeFigure.class).columns(),
                this::all);
    }
}
