package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.responseteam.ResponseTeamNetwork;
import org.cyberatlas.responseteam.ResponseTeamNetworkLookup;

/** List of the roles of response teams in networks. */
@Singleton
class ResponseTeamNetworkList extends ListExport<ResponseTeamNetwork> {

    private static final List<Column<ResponseTeamNetwork>> COLUMNS = List.of(
            new Column<>("team_code", TEXT, "Response team.", ResponseTeamNetwork::teamCode),
            new Column<>("network_code", TEXT, "Organisation that is the network.", ResponseTeamNetwork::networkCode),
            Column.of("role", TEXT, ResponseTeamNetwork.class, "role", ResponseTeamNetwork::role),
            Column.of("since", PARTIAL_DATE, ResponseTeamNetwork.class, "since", ResponseTeamNetwork::since),
            Column.of("as_of", PARTIAL_DATE, ResponseTeamNetwork.class, "asOf", ResponseTeamNetwork::asOf),
            Column.of("note", TEXT, ResponseTeamNetwork.class, "note", ResponseTeamNetwork::note),
            Column.of(
                    "verification", TEXT, ResponseTeamNetwork.class, "verification", ResponseTeamNetwork::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", ResponseTeamNetwork::sourceCode));

    ResponseTeamNetworkList(ResponseTeamNetworkLookup lookup) {
        super(
                "response_team_networks",
                "Roles of response teams in their networks, as each source has them",
                COLUMNS,
                List.of("team_code", "network_code", "role", "source_code"),
                List.of(
                        new ForeignKey("team_code", "response_teams"),
                        new ForeignKey("network_code", "actors"),
                        new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
