package org.cyberatlas.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.ranking.Grouping;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.data.Row;

/** Numbers of facts, counted at each load. */
@ApplicationScoped
class HoldingRepository {

    private static final String OF_ACTORS = """
            SELECT e.name, e.of, e.kind, e.count, e.newest FROM holding e
            WHERE e.grouping = 'ACTOR' AND e.name = ANY(CAST(:actors AS text[])) ORDER BY e.name COLLATE "C", e.of COLLATE "C"
            """;

    private static final String OF_GROUPS = """
            SELECT e.grouping, e.name, e.of, e.kind, e.count, e.newest FROM holding e
            WHERE e.grouping = ANY(CAST(:groupings AS text[])) ORDER BY e.name COLLATE "C", e.of COLLATE "C"
            """;

    private final Database database;

    HoldingRepository(Database database) {
        this.database = database;
    }

    /** The holdings of each actor, by name of the type. */
    Map<String, List<Holding>> ofActors(Collection<String> actors) {
        return database.byParent(
                actors,
                OF_ACTORS,
                Map.of("actors", actors.toArray(String[]::new)),
                row -> row.text("name"),
                row -> holding(null, row));
    }

    /** The holdings of the groups of each grouping, by name of the group and of the type. */
    Map<Grouping, List<Holding>> ofGroups(Collection<Grouping> groupings) {
        return database.byParent(
                groupings,
                OF_GROUPS,
                Map.of("groupings", groupings.stream().map(Grouping::name).toArray(String[]::new)),
                row -> row.code(Grouping.class, "grouping"),
                row -> holding(row.text("name"), row));
    }

    /** @param group null for one actor */
    private static Holding holding(String group, Row row) {
        return new Holding(
                group,
                row.text("of"),
                row.code(TimelineKind.class, "kind"),
                row.whole("count"),
                row.partialDate("newest"));
    }
}
