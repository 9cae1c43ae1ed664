package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cyberatlas.shared.node.NodeSource;

/** Organisations for {@code node(id:)}: an id names the type, which the codes of actors do not tell apart. */
@ApplicationScoped
class OrganisationsById implements NodeSource {

    private final ActorLookup actors;

    OrganisationsById(ActorLookup actors) {
        this.actors = actors;
    }

    @Override
    public String type() {
        return Organisation.TYPE;
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public Map<String, Organisation> byKeys(Collection<String> keys) {
        Map<String, Organisation> found = new HashMap<>();
        for (String key : keys) {
            if (actors.byCode(key) instanceof Organisation named) {
                found.put(key, named);
            }
        }
        return found;
    }
}
