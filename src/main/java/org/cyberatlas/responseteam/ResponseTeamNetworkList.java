package org.cyberatlas.responseteam;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of the roles of response teams in networks. */
@Singleton
class ResponseTeamNetworkList extends ListTable<ResponseTeamNetwork> {

    ResponseTeamNetworkList(ResponseTeamNetworkLookup lookup) {
        super(
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
                lookup::all);
    }
}
