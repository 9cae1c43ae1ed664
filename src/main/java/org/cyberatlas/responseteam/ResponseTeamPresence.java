package org.cyberatlas.responseteam;

import jakarta.inject.Singleton;
import org.cyberatlas.actor.ActorCondition;
import org.cyberatlas.shared.data.DataSnapshot;

/** Actors that are known to have a response team, or to have none. */
@Singleton
class ResponseTeamPresence extends ActorCondition {

    ResponseTeamPresence(DataSnapshot snapshot) {
        super("hasResponseTeam", "response_team_presence", snapshot);
    }
}
