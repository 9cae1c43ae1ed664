package org.cyberatlas.initiative;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Initiatives, found by their codes. */
@Singleton
public class InitiativeLookup extends CatalogueTable<Initiative> {

    InitiativeLookup(InitiativeRepository repository, InitiativeFigureRepository figures, DataSnapshot snapshot) {
        super(
                Initiative.class,
                CatalogueOrder.byText("initiative", Initiative::code),
                snapshot,
                () -> read(repository, figures));
    }

    private static Collection<Initiative> read(InitiativeRepository repository, InitiativeFigureRepository figures) {
        Map<String, List<InitiativeFigure>> figuresOf = figures.byInitiative();
        return repository.listAll().stream()
                .map(row -> row.toInitiative(figuresOf.getOrDefault(row.code, List.of())))
                .toList();
    }
}
