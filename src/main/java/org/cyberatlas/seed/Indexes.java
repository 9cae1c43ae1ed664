package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Keys and indexes of an empty table, and the foreign keys that refer to it, removed before it is filled and created again afterwards, as
 * the manual of PostgreSQL advises for filling a database.
 */
final class Indexes {

    private static final String DEFINITIONS = """
            SELECT c.contype = 'f' AS foreign_key,
                format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname) AS removal,
                format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) AS creation
            FROM pg_constraint c WHERE t.oid IN (c.conrelid, c.confrelid) AND c.contype IN ('p', 'u', 'f')
            UNION ALL
            SELECT false, format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            FROM pg_index i WHERE i.indrelid = t.oid AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))""";

    private final Connection connection;
    private final List<String> creations;

    private Indexes(Connection connection, List<String> creations) {
        this.connection = connection;
        this.creations = creations;
    }

    /** Removes those of the table if it is empty. No deferred check of the table, nor of one that it refers to, may be pending. */
    static Indexes removedFrom(Connection connection, String table) throws SQLException {
        List<String> removals = new ArrayList<>();
        List<String> creations = new ArrayList<>();
        String ofEmpty = "SELECT d.removal, d.creation FROM (SELECT ?::regclass AS oid) t CROSS JOIN LATERAL ("
                + DEFINITIONS + ") d WHERE NOT EXISTS (SELECT FROM " + Table.quoted(table) + ") ORDER BY d.foreign_key";
        try (PreparedStatement statement = connection.prepareStatement(ofEmpty)) {
            statement.setString(1, Table.quoted(table));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    removals.add(result.getString(1));
                    creations.add(result.getString(2));
                }
            }
        }
        Collections.reverse(removals); // foreign keys need the keys that they refer to
        execute(connection, removals);
        return new Indexes(connection, creations);
    }

    void create() throws SQLException {
        execute(connection, creations);
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
