package org.cyberatlas.finding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Gaps, found by their codes. */
@Singleton
public class GapLookup extends CatalogueTable<Gap> {

    GapLookup(GapRepository repository, DataSnapshot snapshot) {
        super(Gap.class, CatalogueOrder.byText("gap", Gap::code), snapshot, repository, GapEntity::toGap);
    }

    @Produces
    @Singleton
    ListTable<Gap> list() {
        return new ListTable<>(
                "gaps",
                "Known gaps in the data",
                RecordColumns.of(Gap.class)
                        .after(
                                "code",
                                Column.text(
                                        "actors",
                                        "Codes of the actors that it is about, separated by semicolons; empty if it is about none.",
                                        Gap::actorCodes))
                        .columns(),
                this::all);
    }
}
