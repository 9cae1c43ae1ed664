package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;

/** The only door to readings for other features. */
@ApplicationScoped
public class ObservationLookup implements NodeSource {

    private final ObservationRepository repository;

    ObservationLookup(ObservationRepository repository) {
        this.repository = repository;
    }

    /** A reading by its key, as it stands now, together with all others of the query; null for null. */
    public CompletionStage<Observation> byKey(Long key) {
        return Batches.lookUp(Observation.TYPE, key == null ? null : key.toString(), repository::byKeys);
    }

    @Override
    public String type() {
        return Observation.TYPE;
    }

    @Override
    public Map<String, Observation> byKeys(Collection<String> keys) {
        return repository.byKeys(keys.stream().filter(ObservationLookup::isKey).toList());
    }

    private static boolean isKey(String key) {
        try {
            return Long.toString(Long.parseLong(key)).equals(key);
        } catch (NumberFormatException otherwise) {
            return false;
        }
    }
}
