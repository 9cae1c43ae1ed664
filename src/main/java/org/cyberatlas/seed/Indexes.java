package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Foreign keys and indexes of an empty table, removed before it is filled and created again afterwards, as the manual of PostgreSQL advises
 * for filling a database. Its primary key stays, since other tables refer to it.
 */
final class Indexes {

    private static final String DEFINITIONS = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
                format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
            FROM pg_constraint c WHERE c.conrelid = t.oid AND c.contype IN ('f', 'u')
            UNION ALL
            SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            FROM pg_index i WHERE i.indrelid = t.oid AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)""";

    private final Connection connection;
    private final List<String> creations;

    private Indexes(Connection connection, List<String> creations) {
        this.connection = connection;
        this.creations = creations;
    }

    /** Removes those of the table if it is empty. No deferred check of a table that it refers to may be pending. */
    static Indexes removedFrom(Connection connection, String table) throws SQLException {
        List<String> removals = new ArrayList<>();
        List<String> creations = new ArrayList<>();
        String ofEmpty = "SELECT d.* FROM (SELECT ?::regclass AS oid) t CROSS JOIN LATERAL (" + DEFINITIONS
                + ") d WHERE NOT EXISTS (SELECT FROM " + Table.quoted(table) + ")";
        try (PreparedStatement statement = connection.prepareStatement(ofEmpty)) {
            statement.setString(1, Table.quoted(table));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    removals.add(result.getString(1));
                    creations.add(result.getString(2));
                }
            }
        }
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
