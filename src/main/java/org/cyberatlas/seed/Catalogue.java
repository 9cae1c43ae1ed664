package org.cyberatlas.seed;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads what a table's cells may hold from the database, where the migrations declare it once. */
final class Catalogue {

    private static final String COLUMNS = """
            SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute
            WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            ORDER BY attnum""";

    private static final String REFERENCES = """
            SELECT a.attname, c.confrelid::regclass::text, f.attname FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
            WHERE c.conrelid = ?::regclass AND c.contype = 'f'
            ORDER BY a.attnum""";

    private static final String NAMES =
            "(SELECT array_agg(a.attname::text ORDER BY k.position) FROM unnest(c.conkey) WITH ORDINALITY k (number, position)"
                    + " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number)";

    private static final String RULES = "SELECT pg_get_expr(c.conbin, c.conrelid), " + NAMES
            + ", coalesce(obj_description(c.oid, 'pg_constraint'), c.conname) FROM pg_constraint c"
            + " WHERE c.conrelid = ?::regclass AND c.contype = 'c' ORDER BY c.conname";

    private static final String KEYS = "SELECT " + NAMES + ", i.indnullsnotdistinct FROM pg_constraint c"
            + " JOIN pg_index i ON i.indexrelid = c.conindid"
            + " WHERE c.conrelid = ?::regclass AND c.contype IN ('p', 'u') ORDER BY c.contype, c.conname";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    Table table(String name) throws SQLException {
        return new Table(
                name,
                rows(COLUMNS, name, r -> new Table.Column(r.getString(1), r.getString(2), r.getBoolean(3))),
                rows(REFERENCES, name, r -> new Table.Reference(r.getString(1), r.getString(2), r.getString(3))),
                rows(RULES, name, r -> new Table.Rule(r.getString(1), texts(r.getArray(2)), r.getString(3))),
                rows(KEYS, name, r -> new Table.Key(texts(r.getArray(1)), r.getBoolean(2))));
    }

    private <T> List<T> rows(String sql, String table, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Table.quoted(table));
            List<T> found = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(row.read(result));
                }
            }
            return found;
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet result) throws SQLException;
    }
}
