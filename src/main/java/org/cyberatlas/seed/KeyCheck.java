package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Check that no key is on two lines. */
final class KeyCheck {

    private KeyCheck() {}

    static List<DataProblem> problems(StagingTable incoming) throws SQLException {
        List<DataProblem> found = new ArrayList<>();
        for (Table.Key key : incoming.table().keys()) {
            found.addAll(incoming.problems(duplicates(key)));
        }
        return found;
    }

    private static String duplicates(Table.Key key) {
        String where = key.nullsAreEqual()
                ? ""
                : key.columns().stream()
                        .map(c -> Table.quoted(c) + " IS NOT NULL")
                        .collect(Collectors.joining(" AND ", " WHERE ", ""));
        return "SELECT (array_agg(line ORDER BY line))[2], " + Table.literal(String.join(", ", key.columns())) + ", "
                + StagingTable.cells(key.columns())
                + ", 'the same key stands on line ' || min(line) FROM incoming" + where + " GROUP BY "
                + Table.list(key.columns(), "")
                + " HAVING count(*) > 1";
    }
}
