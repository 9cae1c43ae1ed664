package org.cyberatlas.responseteam;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of response teams. */
@Singleton
class ResponseTeamList extends ListTable<ResponseTeam> {

    ResponseTeamList(ResponseTeamLookup lookup) {
        super(
                "response_teams",
                "Teams that respond to computer security incidents",
                List.of("code"),
                RecordColumns.of(ResponseTeam.class)
                        .after(
                                "code",
                                Column.code(
                                        "actor_code",
                                        "actors",
                                        "State, territory or organisation whose team it is.",
                                        ResponseTeam::actorCode))
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Publication in which it was read.",
                                ResponseTeam::sourceCode))
                        .columns(),
                lookup::all);
    }
}
