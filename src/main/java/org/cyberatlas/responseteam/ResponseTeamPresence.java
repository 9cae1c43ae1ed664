package org.cyberatlas.responseteam;

import jakarta.inject.Singleton;
import org.cyberatlas.actor.ActorCondition;
import org.cyberatlas.shared.data.DataSnapshot;
import org.hibernate.Session;

/** Actors that are known to have a response team, or to have none. */
@Singleton
class ResponseTeamPresence extends ActorCondition {

    ResponseTeamPresence(Session session, DataSnapshot snapshot) {
        super("hasResponseTeam", "response_team_presence", session, snapshot);
    }
}
