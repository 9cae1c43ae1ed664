package org.cyberatlas.seed;

import java.sql.SQLException;

/**
 * Makes a table equal to the incoming rows and writes no row that is the same already. Rows are compared as text: 71.10 is not 71.1,
 * for the digits that a source published are part of what it said.
 */
final class Merge {

    void apply(Incoming incoming) throws SQLException {
        Table table = incoming.table();
        String target = Table.quoted(table.name());
        String same = "ROW(" + table.columnList("t.") + ")::text = ROW(" + table.columnList("i.") + ")::text";
        // The planner cannot know how many rows are alike; a nested loop over two long lists would not end.
        incoming.execute("SET LOCAL enable_nestloop = off");
        incoming.execute("DELETE FROM " + target + " t WHERE NOT EXISTS (SELECT FROM incoming i WHERE " + same + ")");
        incoming.execute("INSERT INTO " + target + " (" + table.columnList() + ") SELECT " + table.columnList("i.")
                + " FROM incoming i WHERE NOT EXISTS (SELECT FROM " + target + " t WHERE " + same
                + ") ORDER BY i.line");
        incoming.execute("SET LOCAL enable_nestloop TO DEFAULT");
    }
}
