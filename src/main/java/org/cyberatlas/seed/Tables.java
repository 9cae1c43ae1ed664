package org.cyberatlas.seed;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Types, rules and keys of the tables, read from the system tables of the database, where the migrations declare them once. */
record Tables(Connection connection) {

    private static final String COLUMNS = """
            SELECT a.attname,
                CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END,
                a.attnotnull OR t.typnotnull
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            ORDER BY a.attnum""";

    private static final String REFERENCES = """
            SELECT a.attname, c.confrelid::regclass::text, f.attname FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
            WHERE c.conrelid = ?::regclass AND c.contype = 'f'
            ORDER BY a.attnum""";

    private static final String NAMES =
            "(SELECT array_agg(a.attname::text ORDER BY k.position) FROM unnest(c.conkey) WITH ORDINALITY k (number, position)"
                    + " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number)";

    private static final String OF_FILLED_COLUMNS =
            " AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attgenerated <> '')";

    private static final String RULES = "SELECT pg_get_expr(c.conbin, c.conrelid), " + NAMES
            + ", coalesce(obj_description(c.oid, 'pg_constraint'), c.conname) FROM pg_constraint c"
            + " WHERE c.conrelid = ?::regclass AND c.contype = 'c'" + OF_FILLED_COLUMNS + " ORDER BY c.conname";

    /** The rules of the domains that columns have as their type; a domain names its cell VALUE. */
    private static final String DOMAIN_RULES = """
            SELECT '(SELECT ' || pg_get_expr(c.conbin, 0) || ' FROM (SELECT ' || quote_ident(a.attname) || ') AS cell (value))',
                ARRAY[a.attname::text], coalesce(obj_description(c.oid, 'pg_constraint'), c.conname)
            FROM pg_attribute a JOIN pg_constraint c ON c.contypid = a.atttypid AND c.contype = 'c'
            WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            ORDER BY a.attnum, c.conname""";

    private static final String KEYS = "SELECT " + NAMES + ", i.indnullsnotdistinct FROM pg_constraint c"
            + " JOIN pg_index i ON i.indexrelid = c.conindid"
            + " WHERE c.conrelid = ?::regclass AND c.contype IN ('p', 'u')" + OF_FILLED_COLUMNS
            + " ORDER BY c.contype, c.conname";

    /** The tables of all files, in the order of the files. */
    Map<SeedFile, Table> ofFiles() throws SQLException {
        Map<SeedFile, Table> tables = new EnumMap<>(SeedFile.class);
        for (SeedFile file : SeedFile.values()) {
            tables.put(file, table(file.table()));
        }
        return tables;
    }

    Table table(String name) throws SQLException {
        return new Table(
                name,
                list(COLUMNS, name, r -> new Table.Column(r.getString(1), r.getString(2), r.getBoolean(3))),
                list(REFERENCES, name, r -> new Table.Reference(r.getString(1), r.getString(2), r.getString(3))),
                rules(name),
                list(KEYS, name, r -> new Table.Key(texts(r.getArray(1)), r.getBoolean(2))));
    }

    private List<Table.Rule> rules(String table) throws SQLException {
        List<Table.Rule> found = new ArrayList<>();
        for (String sql : List.of(RULES, DOMAIN_RULES)) {
            found.addAll(list(sql, table, r -> new Table.Rule(r.getString(1), texts(r.getArray(2)), r.getString(3))));
        }
        return found;
    }

    private <T> List<T> list(String sql, String table, Sql.Row<T> row) throws SQLException {
        return Sql.list(connection, sql, row, Table.quoted(table));
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
