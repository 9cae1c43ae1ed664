package org.cyberatlas.measure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Confidence-building measures, found by their codes. */
@Singleton
public class MeasureLookup extends CatalogueTable<Measure> {

    MeasureLookup(MeasureRepository repository, DataSnapshot snapshot) {
        super(
                Measure.class,
                CatalogueOrder.by(
                        "measure",
                        Key.text(Measure::organisationCode),
                        Key.unknownLast(Measure::number),
                        Key.text(Measure::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<Measure> list() {
        return new ListTable<>(
                "measures",
                "Confidence-building measures of organisations",
                RecordColumns.of(Measure.class).columns(),
                this::all);
    }
}
