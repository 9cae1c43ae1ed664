package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The only door to the release for other features. */
@ApplicationScoped
public class ReleaseLookup {

    private final ReleaseRepository repository;

    ReleaseLookup(ReleaseRepository repository) {
        this.repository = repository;
    }

    /** The rows that answers are made of now. */
    public Release current() {
        return repository.current().orElseThrow();
    }

    /** Licences of the sources with their terms; a source without one is under the licence whose key is empty. */
    public List<Licence> licences() {
        return repository.licences();
    }
}
