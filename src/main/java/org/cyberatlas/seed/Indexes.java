package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.SQLException;
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
    private final List<Definition> removed;

    private Indexes(Connection connection, List<Definition> removed) {
        this.connection = connection;
        this.removed = removed;
    }

    /** Removes those of the table if it is empty. No deferred check of the table, nor of one that it refers to, may be pending. */
    static Indexes removedFrom(Connection connection, String table) throws SQLException {
        String ofEmpty = "SELECT d.removal, d.creation FROM (SELECT ?::regclass AS oid) t CROSS JOIN LATERAL ("
                + DEFINITIONS + ") d WHERE NOT EXISTS (SELECT FROM " + Table.quoted(table) + ") ORDER BY d.foreign_key";
        List<Definition> found = Sql.list(
                connection, ofEmpty, row -> new Definition(row.getString(1), row.getString(2)), Table.quoted(table));
        for (int i = found.size() - 1; i >= 0; i--) { // foreign keys need the keys that they refer to
            Sql.execute(connection, found.get(i).removal());
        }
        return new Indexes(connection, found);
    }

    void create() throws SQLException {
        for (Definition each : removed) {
            Sql.execute(connection, each.creation());
        }
    }

    /** Statements that remove a key or an index and create it again. */
    private record Definition(String removal, String creation) {}
}
