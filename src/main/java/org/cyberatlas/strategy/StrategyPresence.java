package org.cyberatlas.strategy;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.actor.ActorCondition;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.hibernate.Session;

/** Actors that are known to have a strategy, or to have none. */
@Singleton
class StrategyPresence extends CataloguePart<Map<Boolean, Set<String>>> implements ActorCondition {

    private final Session session;

    StrategyPresence(Session session, DataSnapshot snapshot) {
        super("strategy presence", snapshot);
        this.session = session;
    }

    @Override
    protected Map<Boolean, Set<String>> load() {
        return session
                .createNativeQuery("SELECT actor_code, present FROM strategy_presence", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.partitioningBy(
                        row -> (Boolean) row[1], Collectors.mapping(row -> (String) row[0], Collectors.toSet())));
    }

    @Override
    public String condition() {
        return "hasStrategy";
    }

    @Override
    public Set<String> actors(boolean holds) {
        return current().get(holds);
    }
}
