package org.cyberatlas.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** The only door to confidence-building measures for other features. */
@ApplicationScoped
public class MeasureLookup implements NodeSource {

    private final MeasureRepository repository;

    MeasureLookup(MeasureRepository repository) {
        this.repository = repository;
    }

    /** The measure that a row or a person names, in any case; null for null and for a code that names nothing. */
    public CompletionStage<Measure> byCode(String code) {
        return Batches.atHand(Measure.TYPE, code == null ? null : code.toUpperCase(Locale.ROOT), repository.all());
    }

    @Override
    public String type() {
        return Measure.TYPE;
    }

    @Override
    public Map<String, Measure> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
