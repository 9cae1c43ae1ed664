package org.cyberatlas.measure;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Confidence-building measures, found by their codes. */
@Singleton
public class MeasureLookup extends CatalogueTable<Measure> {

    private final MeasureRepository repository;

    MeasureLookup(MeasureRepository repository, DataSnapshot snapshot) {
        super(
                Measure.TYPE,
                Measure::code,
                CatalogueOrder.by(
                        "measure",
                        Key.text(Measure::organisationCode),
                        Key.unknownLast(Measure::number),
                        Key.text(Measure::code)),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Measure> read() {
        return repository.listAll().stream().map(MeasureEntity::toMeasure).toList();
    }
}
