package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cyberatlas.shared.node.NodeSource;

/** Countries for {@code node(id:)}: an id names the type, which the codes of actors do not tell apart. */
@ApplicationScoped
class CountriesById implements NodeSource {

    private final ActorLookup actors;

    CountriesById(ActorLookup actors) {
        this.actors = actors;
    }

    @Override
    public String type() {
        return Country.TYPE;
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public Map<String, Country> byKeys(Collection<String> keys) {
        Map<String, Country> found = new HashMap<>();
        for (String key : keys) {
            if (actors.byCode(key) instanceof Country named) {
                found.put(key, named);
            }
        }
        return found;
    }
}
