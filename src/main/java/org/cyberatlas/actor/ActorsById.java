package org.cyberatlas.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cyberatlas.shared.node.NodeSource;

/** Actors of one kind for {@code node(id:)}: an id names the type, which the codes of actors do not tell apart. */
record ActorsById<A extends Actor>(Class<A> type, ActorLookup actors) implements NodeSource {

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public Map<String, A> byKeys(Collection<String> keys) {
        Map<String, A> found = new HashMap<>();
        for (String key : keys) {
            if (type.isInstance(actors.byCode(key))) {
                found.put(key, type.cast(actors.byCode(key)));
            }
        }
        return found;
    }
}
