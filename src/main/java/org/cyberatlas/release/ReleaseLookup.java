package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Access to the release for other features. */
@ApplicationScoped
public class ReleaseLookup {

    private final ReleaseFacts facts;
    private final ReleaseRepository repository;

    ReleaseLookup(ReleaseFacts facts, ReleaseRepository repository) {
        this.facts = facts;
        this.repository = repository;
    }

    /** The current release. */
    public Release current() {
        return facts.release().orElseThrow();
    }

    /** The release in the database, read without a catalogue. */
    @Transactional
    public Release stored() {
        return repository.current().orElseThrow();
    }

    /** Licences of the sources with their terms; a source without one is under the licence whose key is empty. */
    public List<Licence> licences() {
        return facts.licences();
    }
}
