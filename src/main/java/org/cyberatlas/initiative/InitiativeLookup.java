package org.cyberatlas.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** The only door to initiatives for other features. */
@ApplicationScoped
public class InitiativeLookup implements NodeSource {

    private final InitiativeRepository repository;

    InitiativeLookup(InitiativeRepository repository) {
        this.repository = repository;
    }

    /** An initiative by its code as a person types it, in any case; null where there is none. */
    public CompletionStage<Initiative> find(String code) {
        return Batches.atHand(Initiative.TYPE, code.strip().toUpperCase(Locale.ROOT), repository.all());
    }

    @Override
    public String type() {
        return Initiative.TYPE;
    }

    @Override
    public Map<String, Initiative> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
