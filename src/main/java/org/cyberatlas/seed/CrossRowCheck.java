package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Check that no constraint can express because it needs a second row: the query in {@code db/check/<table>.sql} returns line, column and reason of
 * each row of {@code incoming} that is wrong.
 */
record CrossRowCheck(Optional<String> query) implements FileCheck {

    @Override
    public List<DataProblem> problems(Incoming incoming) throws SQLException {
        if (query.isEmpty()) {
            return List.of();
        }
        String cell = "to_jsonb(i) ->> found.name";
        return incoming.problems("SELECT found.line, found.name, " + cell + ", found.reason FROM (\n" + query.get()
                + "\n) AS found (line, name, reason) JOIN incoming i ON i.line = found.line");
    }
}
