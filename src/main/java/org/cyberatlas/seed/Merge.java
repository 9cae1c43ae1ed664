package org.cyberatlas.seed;

import java.sql.SQLException;

/**
 * Merge of incoming rows into a table, which writes no row that is equal already. Rows are compared as text: 71.10 differs from 71.1,
 * since the digits that a source published are part of its figure.
 */
final class Merge {

    /** Only the observations have as many; with few rows, creating the indexes again takes longer than it saves. */
    private static final int MANY_ROWS = 10_000;

    void apply(Incoming incoming, History history) throws SQLException {
        Table table = incoming.table();
        String target = Table.quoted(table.name());
        String same = same(table, "t.", "i.");
        // The planner cannot know how many rows are alike; a nested loop over two long lists would not end.
        incoming.execute("SET LOCAL enable_nestloop = off");
        incoming.execute("CREATE TEMPORARY TABLE outgoing ON COMMIT DROP AS SELECT " + table.columnList("t.") + " FROM "
                + target + " t WHERE NOT EXISTS (SELECT FROM incoming i WHERE " + same + ")");
        incoming.execute("CREATE TEMPORARY TABLE arriving ON COMMIT DROP AS SELECT " + table.columnList("i.")
                + " FROM incoming i WHERE NOT EXISTS (SELECT FROM " + target + " t WHERE " + same
                + ") ORDER BY i.line");
        if (history.hasBegun()) {
            history.record(table);
        }
        incoming.execute("DELETE FROM " + target + " t USING outgoing o WHERE " + same(table, "t.", "o."));
        String insert = "INSERT INTO " + target + " (" + table.columnList() + ") SELECT " + table.columnList()
                + " FROM arriving";
        if (incoming.rows() >= MANY_ROWS && !history.hasBegun()) {
            // Files refer to earlier ones, so that in a first load all references are there already.
            incoming.execute("SET CONSTRAINTS ALL IMMEDIATE");
            Indexes indexes = incoming.removeIndexesOfEmptyTable();
            incoming.execute(insert);
            indexes.create();
            incoming.execute("SET CONSTRAINTS ALL DEFERRED");
        } else {
            incoming.execute(insert);
        }
        incoming.execute("SET LOCAL enable_nestloop TO DEFAULT");
    }

    private static String same(Table table, String one, String other) {
        return "ROW(" + table.columnList(one) + ")::text = ROW(" + table.columnList(other) + ")::text";
    }
}
