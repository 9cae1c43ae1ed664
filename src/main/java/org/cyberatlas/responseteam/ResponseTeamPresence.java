package org.cyberatlas.responseteam;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.actor.ActorCondition;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.hibernate.Session;

/** Actors that are known to have a response team, or to have none. */
@Singleton
class ResponseTeamPresence extends CataloguePart<Map<Boolean, Set<String>>> implements ActorCondition {

    private final Session session;

    ResponseTeamPresence(Session session, DataSnapshot snapshot) {
        super("response team presence", snapshot);
        this.session = session;
    }

    @Override
    protected Map<Boolean, Set<String>> load() {
        return session
                .createNativeQuery("SELECT actor_code, present FROM response_team_presence", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.partitioningBy(
                        row -> (Boolean) row[1], Collectors.mapping(row -> (String) row[0], Collectors.toSet())));
    }

    @Override
    public String condition() {
        return "hasResponseTeam";
    }

    @Override
    public Set<String> actors(boolean holds) {
        return current().get(holds);
    }
}
