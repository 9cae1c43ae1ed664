package org.cyberatlas.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;

/** The only door to discrepancies for other features. */
@ApplicationScoped
public class DiscrepancyLookup implements NodeSource {

    private final DiscrepancyRepository repository;

    DiscrepancyLookup(DiscrepancyRepository repository) {
        this.repository = repository;
    }

    /** A discrepancy by its code as a person types it, in any case; null where there is none. */
    public CompletionStage<Discrepancy> find(String code) {
        return Batches.lookUp(Discrepancy.TYPE, code.strip().toUpperCase(Locale.ROOT), repository::byCodes);
    }

    @Override
    public String type() {
        return Discrepancy.TYPE;
    }

    @Override
    public Map<String, Discrepancy> byKeys(Collection<String> keys) {
        return repository.byCodes(keys);
    }
}
