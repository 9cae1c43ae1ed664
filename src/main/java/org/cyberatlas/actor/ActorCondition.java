package org.cyberatlas.actor;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Condition of an actor set that holds or does not hold by facts of another feature, which extends this class. */
public abstract class ActorCondition extends CataloguePart<Map<Boolean, Set<String>>> {

    private final String condition;
    private final String view;

    /**
     * @param condition name of the condition in {@link ActorSet}
     * @param view database view of the actors of which it is known whether the condition holds
     */
    protected ActorCondition(String condition, String view, DataSnapshot snapshot) {
        super(snapshot);
        this.condition = condition;
        this.view = view;
    }

    @Override
    protected final Map<Boolean, Set<String>> load() {
        return rows("SELECT actor_code, present FROM " + view).stream()
                .collect(Collectors.partitioningBy(
                        row -> (Boolean) row[1], Collectors.mapping(row -> (String) row[0], Collectors.toSet())));
    }

    final String condition() {
        return condition;
    }

    /** Codes of the actors of which it is known that the condition holds, or that it does not. */
    final Set<String> actors(boolean holds) {
        return current().get(holds);
    }
}
