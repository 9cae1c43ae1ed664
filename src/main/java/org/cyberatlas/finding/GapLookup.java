package org.cyberatlas.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.cyberatlas.shared.node.NodeSource;

/** The only door to gaps for other features. */
@ApplicationScoped
public class GapLookup implements NodeSource {

    private final GapRepository repository;

    GapLookup(GapRepository repository) {
        this.repository = repository;
    }

    @Override
    public String type() {
        return Gap.TYPE;
    }

    @Override
    public Map<String, Gap> byKeys(Collection<String> keys) {
        return repository.byCodes(keys);
    }
}
