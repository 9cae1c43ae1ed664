package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
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
    void ownerTakesWhatADatabaseLeftToEveryUser() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            try (Connection owner = database.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute("GRANT TEMPORARY ON DATABASE %s TO PUBLIC".formatted(database.name()));
                statement.execute("GRANT CREATE ON SCHEMA public TO PUBLIC");
            }
            migrate(database, database.reader().username());
            try (Connection reader = database.connectAsReader();
                    Statement statement = reader.createStatement()) {
                for (String table : List.of("TEMPORARY TABLE mine (word text)", "TABLE mine (word text)")) {
                    SQLException refused = assertThrows(SQLException.class, () -> statement.execute("CREATE " + table));
                    assertEquals("42501", refused.getSQLState(), table);
                }
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
    void instancesThatStartTogetherBothSucceed() {
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

    private static int tablesWhere(String condition, Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(
                "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND "
                        + condition)) {
            count.next();
            return count.getInt(1);
        }
    }
}
