package org.cyberatlas.actor;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Actors of which it is known that a condition of actor sets holds, or that it does not, by the name of the condition. */
@Singleton
class KnownConditions extends CataloguePart<Map<String, Map<Boolean, Set<String>>>> {

    private final Instance<ActorCondition> conditions;

    KnownConditions(Instance<ActorCondition> conditions, DataSnapshot snapshot) {
        super(snapshot);
        this.conditions = conditions;
    }

    /** Codes of the actors of which it is known that the condition holds, or that it does not. */
    Set<String> actors(String condition, boolean holds) {
        return current().get(condition).get(holds);
    }

    @Override
    protected Map<String, Map<Boolean, Set<String>>> load() {
        return conditions.stream()
                .collect(Collectors.toUnmodifiableMap(ActorCondition::condition, KnownConditions::actors));
    }

    private static Map<Boolean, Set<String>> actors(ActorCondition condition) {
        return rows("SELECT actor_code, present FROM " + condition.view()).stream()
                .collect(Collectors.partitioningBy(
                        row -> (Boolean) row[1], Collectors.mapping(row -> (String) row[0], Collectors.toSet())));
    }
}
