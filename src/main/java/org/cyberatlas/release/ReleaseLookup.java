package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Access to the release for other features. */
@ApplicationScoped
public class ReleaseLookup {

    private final ReleaseFacts facts;

    ReleaseLookup(ReleaseFacts facts) {
        this.facts = facts;
    }

    /** The current release. */
    public Release current() {
        return facts.release().orElseThrow();
    }

    /** Licences of the sources with their terms; a source without one is under the licence whose key is empty. */
    public List<Licence> licences() {
        return facts.licences();
    }
}
