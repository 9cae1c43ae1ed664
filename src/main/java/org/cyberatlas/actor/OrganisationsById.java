package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** Finds organisations for {@code node(id:)}: an id names the type, which the table of actors does not tell apart. */
@ApplicationScoped
class OrganisationsById implements NodeSource {

    private final ActorRepository repository;

    OrganisationsById(ActorRepository repository) {
        this.repository = repository;
    }

    @Override
    public String type() {
        return Organisation.TYPE;
    }

    @Override
    public Map<String, Organisation> byKeys(Collection<String> keys) {
        Map<String, Organisation> found = new HashMap<>();
        Reference.among(keys, repository.directory().byCode()).forEach((code, actor) -> {
            if (actor instanceof Organisation organisation) {
                found.put(code, organisation);
            }
        });
        return found;
    }
}
