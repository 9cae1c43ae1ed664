package org.cyberatlas.seed;

import java.sql.SQLException;

/**
 * Merge of incoming rows into a table, which writes no row that is equal already. Rows are compared as text: 71.10 differs from 71.1,
 * since the digits that a source published are part of its figure.
 */
final class TableSync {

    /** Only the observations have as many; with few rows, creating the indexes again takes longer than it saves. */
    private static final int MANY_ROWS = 10_000;

    private TableSync() {}

    static void apply(StagingTable incoming, History history) throws SQLException {
        if (history.hasBegun() || !incoming.tableIsEmpty()) {
            writeDifference(incoming, history);
        } else {
            fill(incoming);
        }
    }

    private static void writeDifference(StagingTable incoming, History history) throws SQLException {
        Table table = incoming.table();
        String target = Table.quoted(table.name());
        // The planner cannot know how many rows are alike; a nested loop over two long lists would not end.
        incoming.execute("SET LOCAL enable_nestloop = off");
        incoming.execute(
                "CREATE TEMPORARY TABLE difference ON COMMIT DROP AS SELECT t.ctid AS place, i.line FROM " + target
                        + " t FULL JOIN incoming i ON ROW(" + table.columnList("t.") + ")::text = ROW("
                        + table.columnList("i.") + ")::text WHERE t.ctid IS NULL OR i.line IS NULL");
        incoming.execute("CREATE TEMPORARY TABLE outgoing ON COMMIT DROP AS SELECT " + table.columnList("t.") + " FROM "
                + target + " t JOIN difference d ON d.place = t.ctid");
        incoming.execute("CREATE TEMPORARY TABLE arriving ON COMMIT DROP AS SELECT " + table.columnList("i.")
                + " FROM incoming i JOIN difference d ON d.line = i.line ORDER BY i.line");
        if (history.hasBegun()) {
            history.record(table);
        }
        incoming.execute("DELETE FROM " + target + " t USING difference d WHERE d.place = t.ctid");
        insert(incoming, "arriving");
        incoming.execute("SET LOCAL enable_nestloop TO DEFAULT");
    }

    /** Writes all rows of a first load. Files refer to earlier ones, so that all references are there already. */
    private static void fill(StagingTable incoming) throws SQLException {
        if (incoming.data().rows() < MANY_ROWS) {
            insert(incoming, "incoming ORDER BY line");
            return;
        }
        incoming.execute("SET CONSTRAINTS ALL IMMEDIATE");
        Indexes indexes =
                Indexes.removedFrom(incoming.connection(), incoming.table().name());
        insert(incoming, "incoming ORDER BY line");
        indexes.create();
        incoming.execute("SET CONSTRAINTS ALL DEFERRED");
    }

    private static void insert(StagingTable incoming, String rows) throws SQLException {
        Table table = incoming.table();
        incoming.execute("INSERT INTO " + Table.quoted(table.name()) + " (" + table.columnList() + ") SELECT "
                + table.columnList() + " FROM " + rows);
    }
}
