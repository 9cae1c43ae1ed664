package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The only door for other features to how far readings reach. */
@ApplicationScoped
public class CoverageLookup {

    private final CoverageRepository repository;

    CoverageLookup(CoverageRepository repository) {
        this.repository = repository;
    }

    /** The coverage of every indicator, by its code. */
    public List<Coverage> all() {
        return repository.all();
    }
}
