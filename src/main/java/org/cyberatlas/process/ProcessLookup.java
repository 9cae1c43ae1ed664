package org.cyberatlas.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** The only door to processes for other features. */
@ApplicationScoped
public class ProcessLookup implements NodeSource {

    private final ProcessRepository repository;

    ProcessLookup(ProcessRepository repository) {
        this.repository = repository;
    }

    /** The process that a row or a person names, in any case; null for null and for a code that names nothing. */
    public CompletionStage<Process> byCode(String code) {
        return Batches.atHand(Process.TYPE, code == null ? null : code.toUpperCase(Locale.ROOT), repository.all());
    }

    @Override
    public String type() {
        return Process.TYPE;
    }

    @Override
    public Map<String, Process> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
