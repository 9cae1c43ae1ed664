package org.cyberatlas.norm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** The only door to principles of international law for other features. */
@ApplicationScoped
public class LawPrincipleLookup implements NodeSource {

    private final LawPrincipleRepository repository;

    LawPrincipleLookup(LawPrincipleRepository repository) {
        this.repository = repository;
    }

    /** The principle that a row or a person names, in any case; null for null and for a code that names nothing. */
    public CompletionStage<LawPrinciple> byCode(String code) {
        return Batches.atHand(LawPrinciple.TYPE, code == null ? null : code.toUpperCase(Locale.ROOT), repository.all());
    }

    @Override
    public String type() {
        return LawPrinciple.TYPE;
    }

    @Override
    public Map<String, LawPrinciple> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
