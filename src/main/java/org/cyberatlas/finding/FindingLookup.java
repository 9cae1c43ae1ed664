package org.cyberatlas.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** The only door to findings for other features. */
@ApplicationScoped
public class FindingLookup implements NodeSource {

    private final FindingRepository repository;

    FindingLookup(FindingRepository repository) {
        this.repository = repository;
    }

    /** A finding by its code as a person types it, in any case; null where there is none. */
    public CompletionStage<Finding> find(String code) {
        return Batches.atHand(Finding.TYPE, code.strip().toUpperCase(Locale.ROOT), repository.all());
    }

    /** Findings that name each of these actors as subject or as related, by code; an actor without any has an empty list. */
    public Map<String, List<Finding>> concerning(List<String> actors, List<Topic> topics) {
        return repository.concerningEach(actors, topics);
    }

    @Override
    public String type() {
        return Finding.TYPE;
    }

    @Override
    public Map<String, Finding> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
