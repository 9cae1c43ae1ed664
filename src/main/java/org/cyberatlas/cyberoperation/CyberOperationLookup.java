package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Cyber operations, found by their codes. */
@Singleton
public class CyberOperationLookup extends CatalogueTable<CyberOperation> {

    private final CyberOperationRepository repository;

    CyberOperationLookup(CyberOperationRepository repository, DataSnapshot snapshot) {
        super(
                CyberOperation.TYPE,
                CyberOperation::code,
                CatalogueOrder.by(
                        "cyber operation", Key.partialDate(CyberOperation::began), Key.text(CyberOperation::code)),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<CyberOperation> read() {
        return repository.listAll().stream()
                .map(CyberOperationEntity::toOperation)
                .toList();
    }

    @Override
    protected String kind() {
        return "cyber operation";
    }
}
