package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A code that two kinds of things have, though it does not name one thing: the Freedom Online Coalition is an organisation and a partnership
 * under one code, but no coalition takes the code of Costa Rica. The code of a source names a publication, and is not compared.
 */
record SharedCode(String code, SeedFile file, SeedFile earlier) {

    /** Refuses shared codes; to be called when all files are loaded, because a file knows only those before it. */
    static void refuse(Connection connection, DataFiles files, Map<SeedFile, Table> tables) throws SQLException {
        SeedFile[] all = SeedFile.values();
        List<DataProblem> problems = Sql.list(connection, query(tables), row -> new SharedCode(
                        row.getString(1), all[row.getInt(2)], all[row.getInt(3)])
                .problem(files));
        if (!problems.isEmpty()) {
            throw new DataRefused(problems);
        }
    }

    private static String query(Map<SeedFile, Table> tables) {
        List<String> things = new ArrayList<>();
        tables.forEach((file, table) -> {
            if (file != SeedFile.SOURCE && table.code().isPresent()) {
                things.add("SELECT " + file.ordinal()
                        + ", t.code, coalesce(to_jsonb(t) ->> 'name', to_jsonb(t) ->> 'title') FROM "
                        + Table.quoted(table.name()) + " t");
            }
        });
        return "WITH thing (file, code, name) AS MATERIALIZED (" + String.join(" UNION ALL ", things)
                + ") SELECT later.code, later.file, earlier.file FROM thing later"
                + " JOIN thing earlier ON earlier.code = later.code AND earlier.file < later.file"
                + " WHERE (earlier.name = later.name) IS NOT TRUE ORDER BY later.file, later.code COLLATE \"C\", earlier.file LIMIT "
                + DataRefused.MOST_PROBLEMS;
    }

    private DataProblem problem(DataFiles files) {
        return new DataProblem(
                file.path(),
                line(files, file),
                "code",
                code,
                "another kind of thing has this code, on line " + line(files, earlier) + " of " + earlier.path());
    }

    /** A code is the first cell of its row, and no sign in it needs a quote. */
    private int line(DataFiles files, SeedFile where) {
        List<String> lines = files.required(where.path()).lines().toList();
        int line = 1;
        while (!lines.get(line - 1).startsWith(code + ',')) {
            line++;
        }
        return line;
    }
}
