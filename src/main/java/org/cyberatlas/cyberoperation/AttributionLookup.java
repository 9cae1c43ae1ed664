package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Attributions, support for the attribution of another included, oldest first. */
@Singleton
public class AttributionLookup extends CatalogueTable<Attribution> {

    private final AttributionRepository repository;

    AttributionLookup(AttributionRepository repository, DataSnapshot snapshot) {
        super(
                Attribution.TYPE,
                attribution -> Long.toString(attribution.key()),
                CatalogueOrder.by(
                        "attribution",
                        Key.partialDate(Attribution::date),
                        Key.text(attribution -> Objects.toString(attribution.date(), "")),
                        Key.text(Attribution::operationCode),
                        Key.text(Attribution::attributorCode),
                        Key.text(attribution -> attribution.manner().name()),
                        Key.text(Attribution::sourceCode)),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Attribution> read() {
        return repository.listAll().stream()
                .map(AttributionEntity::toAttribution)
                .toList();
    }

    /** States that an operation was attributed to; support for the attribution of another does not count. */
    Stream<String> named(String operation) {
        return all().stream()
                .filter(attribution -> attribution.operationCode().equals(operation)
                        && attribution.manner() != AttributionManner.SUPPORTED
                        && attribution.attributedToCode() != null)
                .map(Attribution::attributedToCode);
    }
}
