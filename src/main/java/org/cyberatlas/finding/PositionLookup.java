package org.cyberatlas.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.cyberatlas.shared.node.NodeSource;

/** The only door to positions for other features. */
@ApplicationScoped
public class PositionLookup implements NodeSource {

    private final PositionRepository repository;

    PositionLookup(PositionRepository repository) {
        this.repository = repository;
    }

    @Override
    public String type() {
        return Position.TYPE;
    }

    @Override
    public Map<String, Position> byKeys(Collection<String> keys) {
        return repository.byCodes(keys);
    }
}
