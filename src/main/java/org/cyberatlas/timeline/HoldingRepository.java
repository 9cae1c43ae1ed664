package org.cyberatlas.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.ranking.Grouping;
import org.cyberatlas.shared.batch.Children;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.period.PartialDate;

/** Numbers of facts, counted at each load. */
@ApplicationScoped
class HoldingRepository {

    private static final String OF_ACTORS = """
            SELECT e.name, e.of, e.kind, e.count, e.newest FROM holding e
            WHERE e.grouping = 'ACTOR' AND e.name = ANY(CAST(:actors AS text[])) ORDER BY e.name COLLATE "C", e.of COLLATE "C"
            """;

    private static final String OF_GROUPS = """
            SELECT e.name, e.of, e.kind, e.count, e.newest FROM holding e
            WHERE e.grouping = :grouping ORDER BY e.name COLLATE "C", e.of COLLATE "C"
            """;

    private static final Columns<Held> HELD = new Columns<>(
            row -> new Held(
                    row.text("name"),
                    row.text("of"),
                    row.code(TimelineKind.class, "kind"),
                    row.whole("count"),
                    row.partialDate("newest")),
            "name",
            "of",
            "kind",
            "count",
            "newest");

    private final Database database;

    HoldingRepository(Database database) {
        this.database = database;
    }

    private record Held(String name, String of, TimelineKind kind, int count, PartialDate newest) {

        Holding ofGroup() {
            return new Holding(name, of, kind, count, newest);
        }

        Holding ofActor() {
            return new Holding(null, of, kind, count, newest);
        }
    }

    /** The holdings of each actor, by name of the type. */
    Map<String, List<Holding>> ofActors(Collection<String> actors) {
        return Children.byParent(
                actors,
                database.list(OF_ACTORS, Map.of("actors", actors.toArray(String[]::new)), HELD::read),
                Held::name,
                Held::ofActor);
    }

    /** The holdings of each group, by name of the group and of the type. */
    List<Holding> ofGroups(Grouping grouping) {
        return database.list(OF_GROUPS, Map.of("grouping", grouping.name()), HELD::read).stream()
                .map(Held::ofGroup)
                .toList();
    }
}
