package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class ReaderRightsTest {

    @Test
    void readerReadsEveryTableAndWritesNone() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            migrate(database, database.reader().username());
            try (Connection reader = database.connectAsReader();
                    Statement statement = reader.createStatement()) {
                assertEquals(0, tablesWhere("NOT has_table_privilege(oid, 'SELECT')", statement));
                assertEquals(0, tablesWhere("has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE')", statement));
                assertTrue(tablesWhere("true", statement) > 10);
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE mine (word text)"));
                assertEquals("42501", refused.getSQLState());
            }
        }
    }

    /** Without a right on a table, these write into the database, its log or its lock table. */
    @Test
    void readerCallsNoFunctionThatWrites() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            migrate(database, database.reader().username());
            for (String sql : List.of(
                    "SELECT lo_create(0)",
                    "SELECT lo_creat(-1)",
                    "SELECT lo_from_bytea(0, 'x')",
                    "SELECT pg_advisory_lock(1)",
                    "SELECT pg_try_advisory_xact_lock(1)",
                    "SELECT pg_logical_emit_message(false, 'x', 'x')",
                    "SELECT pg_notify('x', 'x')",
                    "SELECT txid_current()",
                    "SELECT pg_export_snapshot()",
                    "CREATE TEMPORARY TABLE mine (word text)",
                    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql RETURN 1",
                    "CREATE SCHEMA mine")) {
                try (Connection reader = database.connectAsReader();
                        Statement statement = reader.createStatement()) {
                    SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                    assertEquals("42501", refused.getSQLState(), sql);
                }
            }
            try (Connection owner = database.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                assertTrue(statement.execute("SELECT pg_advisory_xact_lock(1)")); // as Flyway takes it
            }
        }
    }

    /** A function that a newer PostgreSQL adds is looked at before it is added to the list. */
    @Test
    void everyVolatileFunctionOfTheReaderIsKnown() throws SQLException, IOException {
        Set<String> known = Files.readAllLines(Path.of("src/test/resources/reader/volatile-functions.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (TestDatabase database = TestDatabase.create()) {
            migrate(database, database.reader().username());
            Set<String> callable = new TreeSet<>(strings("""
                    SELECT DISTINCT proname FROM pg_proc
                    WHERE provolatile = 'v' AND prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype)
                      AND has_function_privilege(current_user, oid, 'EXECUTE')""", database));
            callable.removeAll(known);
            assertEquals(Set.of(), callable);
        }
    }

    /** Of all that the catalogue grants to the reader or to every user, nothing but reading, entering and calling. */
    @Test
    void readerHasNoRightButToRead() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            migrate(database, database.reader().username());
            assertEquals(
                    List.of("pg_settings UPDATE"), // SET for the own session, by a rule of the view
                    strings("""
                            WITH rights (thing, acl) AS (
                                SELECT relname::text, coalesce(relacl, acldefault('r', relowner)) FROM pg_class
                                UNION ALL SELECT attrelid::regclass || '.' || attname, attacl FROM pg_attribute
                                UNION ALL SELECT nspname, coalesce(nspacl, acldefault('n', nspowner)) FROM pg_namespace
                                UNION ALL SELECT datname, coalesce(datacl, acldefault('d', datdba)) FROM pg_database WHERE datname = current_database()
                                UNION ALL SELECT spcname, coalesce(spcacl, acldefault('t', spcowner)) FROM pg_tablespace
                                UNION ALL SELECT lanname, coalesce(lanacl, acldefault('l', lanowner)) FROM pg_language
                                UNION ALL SELECT typname, coalesce(typacl, acldefault('T', typowner)) FROM pg_type
                                UNION ALL SELECT srvname, coalesce(srvacl, acldefault('S', srvowner)) FROM pg_foreign_server
                                UNION ALL SELECT fdwname, coalesce(fdwacl, acldefault('F', fdwowner)) FROM pg_foreign_data_wrapper
                                UNION ALL SELECT parname, paracl FROM pg_parameter_acl
                                UNION ALL SELECT 'large object ' || oid, lomacl FROM pg_largeobject_metadata
                                UNION ALL SELECT 'default of ' || defaclobjtype::text, defaclacl FROM pg_default_acl
                            )
                            SELECT thing || ' ' || privilege_type FROM rights CROSS JOIN LATERAL aclexplode(acl) AS granted
                            WHERE grantee IN (0, current_user::regrole) AND privilege_type NOT IN ('SELECT', 'USAGE', 'CONNECT')
                            ORDER BY 1""", database));
            assertEquals(
                    List.of("atlas_reader"),
                    strings("SELECT rolname FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')", database));
        }
    }

    @Test
    void documentsAndContainersTakeTheSameFunctions() throws IOException {
        Pattern names = Pattern.compile("proname ~ '[^']*'");
        Set<String> found = new TreeSet<>();
        for (String file : List.of(
                "docs/operations.md",
                "src/main/docker/roles.sh",
                "src/main/java/org/cyberatlas/embedded/Accounts.java")) {
            found.add(names.matcher(Files.readString(Path.of(file)))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining(", ")));
        }
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void tableOfALaterMigrationIsReadableToo() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            migrate(database, database.reader().username());
            try (Connection owner = database.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE later (word text)");
            }
            migrate(database, database.reader().username());
            try (Connection reader = database.connectAsReader();
                    Statement statement = reader.createStatement()) {
                assertTrue(statement.execute("SELECT FROM later"));
            }
        }
    }

    @Test
    void oneUserForBothNeedsNoGrant() {
        try (TestDatabase database = TestDatabase.create()) {
            migrate(database, database.owner().username());
            migrate(database, "");
        }
    }

    @Test
    void instancesThatStartTogetherBothComeUp() {
        try (TestDatabase database = TestDatabase.create()) {
            List<CompletableFuture<Void>> starts = Stream.generate(() -> CompletableFuture.runAsync(
                            () -> migrate(database, database.reader().username())))
                    .limit(3)
                    .toList();
            starts.forEach(CompletableFuture::join);
        }
    }

    private static void migrate(TestDatabase database, String reader) {
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .group(true)
                .placeholders(Map.of("reader", reader))
                .load()
                .migrate();
    }

    private static List<String> strings(String sql, TestDatabase database) throws SQLException {
        try (Connection reader = database.connectAsReader();
                Statement statement = reader.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }

    private static int tablesWhere(String condition, Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(
                "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND "
                        + condition)) {
            count.next();
            return count.getInt(1);
        }
    }
}
