package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Access to the extent of observations per indicator for other features. */
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
