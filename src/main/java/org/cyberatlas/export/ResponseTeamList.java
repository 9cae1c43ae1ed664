package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.ADDRESS;
import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.responseteam.ResponseTeam;
import org.cyberatlas.responseteam.ResponseTeamLookup;

/** List of response teams. */
@Singleton
class ResponseTeamList extends ListExport<ResponseTeam> {

    private static final List<Column<ResponseTeam>> COLUMNS = List.of(
            Column.of("code", TEXT, ResponseTeam.class, "code", ResponseTeam::code),
            new Column<>(
                    "actor_code", TEXT, "State, territory or organisation whose team it is.", ResponseTeam::actorCode),
            Column.of("name", TEXT, ResponseTeam.class, "name", ResponseTeam::name),
            Column.of("name_original", TEXT, ResponseTeam.class, "nameOriginal", ResponseTeam::nameOriginal),
            Column.of("kind", TEXT, ResponseTeam.class, "kind", ResponseTeam::kind),
            Column.of("host", TEXT, ResponseTeam.class, "host", ResponseTeam::host),
            Column.of("since", PARTIAL_DATE, ResponseTeam.class, "since", ResponseTeam::since),
            Column.of("until", PARTIAL_DATE, ResponseTeam.class, "until", ResponseTeam::until),
            Column.of("as_of", PARTIAL_DATE, ResponseTeam.class, "asOf", ResponseTeam::asOf),
            Column.of("url", ADDRESS, ResponseTeam.class, "url", ResponseTeam::url),
            Column.of("note", TEXT, ResponseTeam.class, "note", ResponseTeam::note),
            Column.of("verification", TEXT, ResponseTeam.class, "verification", ResponseTeam::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", ResponseTeam::sourceCode));

    ResponseTeamList(ResponseTeamLookup lookup) {
        super(
                "response_teams",
                "Teams that respond to computer security incidents",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("actor_code", "actors"), new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
