package org.cyberatlas.responseteam;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.actor.ActorCondition;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Response teams, found by their codes. */
@Singleton
public class ResponseTeamLookup extends CatalogueTable<ResponseTeam> {

    ResponseTeamLookup(ResponseTeamRepository repository, DataSnapshot snapshot) {
        super(
                ResponseTeam.class,
                CatalogueOrder.by("response team", Key.text(ResponseTeam::actorCode), Key.text(ResponseTeam::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<ResponseTeam> list() {
        return new ListTable<>(
                "response_teams",
                "Teams that respond to computer security incidents",
                RecordColumns.of(ResponseTeam.class).columns(),
                this::all);
    }

    /** Actors that are known to have a response team, or to have none. */
    @Produces
    @Singleton
    ActorCondition presence() {
        return new ActorCondition("hasResponseTeam", "response_team_presence");
    }
}
