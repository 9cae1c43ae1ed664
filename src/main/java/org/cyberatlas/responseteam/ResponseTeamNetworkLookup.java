package org.cyberatlas.responseteam;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueList;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Roles of response teams in networks. */
@Singleton
public class ResponseTeamNetworkLookup extends CatalogueList<ResponseTeamNetwork> {

    ResponseTeamNetworkLookup(ResponseTeamNetworkRepository repository, DataSnapshot snapshot) {
        super(
                ResponseTeamNetwork.class,
                CatalogueOrder.by(
                        "response team network",
                        Key.text(ResponseTeamNetwork::teamCode),
                        Key.text(ResponseTeamNetwork::networkCode),
                        Key.text(ResponseTeamNetwork::role),
                        Key.text(ResponseTeamNetwork::sourceCode)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<ResponseTeamNetwork> list() {
        return new ListTable<>(
                "response_team_networks",
                "Roles of response teams in their networks, as each source has them",
                List.of("team_code", "network_code", "role", "source_code"),
                RecordColumns.of(ResponseTeamNetwork.class).columns(),
                this::all);
    }

    List<ResponseTeamNetwork> ofTeam(String team) {
        return where(network -> network.teamCode().equals(team));
    }
}
