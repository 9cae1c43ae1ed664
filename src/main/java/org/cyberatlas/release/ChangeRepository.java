package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;

/** Changes of rows, which every load but the first records. */
@ApplicationScoped
class ChangeRepository implements NodeSource {

    private static final String FROM =
            "(SELECT c.*, h.version FROM row_change c JOIN release_history h ON h.number = c.release_number) e";

    private static final Columns<Change> COLUMNS = new Columns<>(
            row -> new Change(
                    row.text("version"),
                    row.text("table_name"),
                    row.text("key"),
                    row.code(ChangeKind.class, "kind"),
                    row.text("column_name"),
                    row.text("before"),
                    row.text("after"),
                    row.text("actor_code"),
                    row.whole("release_number"),
                    row.text("id")),
            "version",
            "table_name",
            "key",
            "kind",
            "column_name",
            "before",
            "after",
            "actor_code",
            "release_number",
            "id");

    private static final KeysetListing<Change> CHANGES = new KeysetListing<>(
            COLUMNS,
            FROM,
            Ordering.by(
                    "change",
                    Key.descending("e.release_number", "int"),
                    Key.text("e.table_name"),
                    Key.text("e.key"),
                    Key.text("coalesce(e.column_name, '')"),
                    Key.ascending("e.id", "bigint")));

    /** Changed figures by their extent, then new ones, then what is neither. */
    private static final String LARGEST = "SELECT " + COLUMNS.of("e")
            + " FROM unnest(CAST(:releases AS int[])) AS release (number) CROSS JOIN LATERAL (SELECT e.* FROM " + FROM
            + " WHERE e.release_number = release.number ORDER BY nullif(e.extent, 0) DESC NULLS LAST, e.kind = 'REMOVED',"
            + " e.before IS NOT NULL, e.table_name COLLATE \"C\", e.key COLLATE \"C\", e.column_name COLLATE \"C\" LIMIT 20) e";

    private final Database database;

    ChangeRepository(Database database) {
        this.database = database;
    }

    Connection<Change> page(int after, List<String> tables, List<String> actors, PageRequest page) {
        return CHANGES.page(database, since(after, tables).andAnyOf("e.actor_code", "actors", actors), page);
    }

    Stream<Change> stream(int after, List<String> tables) {
        return CHANGES.stream(database, since(after, tables));
    }

    /** The largest changes of each release, by its number. */
    Map<Integer, List<Change>> largest(Collection<Integer> releases) {
        return database.byParent(
                releases,
                LARGEST,
                Map.of("releases", releases.toArray(Integer[]::new)),
                row -> row.whole("release_number"),
                COLUMNS::read);
    }

    @Override
    public Class<Change> type() {
        return Change.class;
    }

    @Override
    public Map<String, Change> byKeys(Collection<String> keys) {
        return CHANGES.byKeys(database, keys, Change::nodeKey);
    }

    private static Conditions since(int after, List<String> tables) {
        return Conditions.none()
                .and("e.release_number > :seen", "seen", after)
                .andAnyOf("e.table_name", "tables", tables);
    }
}
