package org.cyberatlas.responseteam;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Roles of response teams in networks. */
@Singleton
public class ResponseTeamNetworkLookup extends CataloguePart<List<ResponseTeamNetwork>> {

    private final ResponseTeamNetworkRepository repository;

    ResponseTeamNetworkLookup(ResponseTeamNetworkRepository repository, DataSnapshot snapshot) {
        super("response team networks", snapshot);
        this.repository = repository;
    }

    @Override
    protected List<ResponseTeamNetwork> load() {
        return repository.list("order by teamCode, networkCode, role, sourceCode").stream()
                .map(ResponseTeamNetworkEntity::toNetwork)
                .toList();
    }

    @Produces
    @Singleton
    ListTable<ResponseTeamNetwork> list() {
        return new ListTable<>(
                "response_team_networks",
                "Roles of response teams in their networks, as each source has them",
                List.of("team_code", "network_code", "role", "source_code"),
                RecordColumns.of(ResponseTeamNetwork.class)
                        .first(Column.code(
                                "team_code", "response_teams", "Response team.", ResponseTeamNetwork::teamCode))
                        .after(
                                "team_code",
                                Column.code(
                                        "network_code",
                                        "actors",
                                        "Organisation that is the network.",
                                        ResponseTeamNetwork::networkCode))
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Publication in which it was read.",
                                ResponseTeamNetwork::sourceCode))
                        .columns(),
                this::all);
    }

    /** Every row, in the order of the lists. */
    public List<ResponseTeamNetwork> all() {
        return current();
    }

    List<ResponseTeamNetwork> ofTeam(String team) {
        return current().stream()
                .filter(network -> network.teamCode().equals(team))
                .toList();
    }
}
