package org.cyberatlas.norm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

/** The only door to norms for other features. */
@ApplicationScoped
public class NormLookup implements NodeSource {

    private final NormRepository repository;

    NormLookup(NormRepository repository) {
        this.repository = repository;
    }

    /** The norm that a row or a person names, in any case; null for null and for a code that names nothing. */
    public CompletionStage<Norm> byCode(String code) {
        return Batches.atHand(Norm.TYPE, code == null ? null : code.toUpperCase(Locale.ROOT), repository.all());
    }

    /** Every norm, by framework and number. */
    public List<Norm> all() {
        return repository.page(null, null, PageRequest.everything()).nodes();
    }

    @Override
    public String type() {
        return Norm.TYPE;
    }

    @Override
    public Map<String, Norm> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
