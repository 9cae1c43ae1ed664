package org.cyberatlas.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.shared.error.StartRefusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class EmbeddedPostgresTest {

    @TempDir
    static Path home;

    private static final List<String> FIRST_START = new ArrayList<>();

    /** One first start for all: it takes longest, and every later start is what the tests are about. */
    @BeforeAll
    static void firstStart() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory(), Durability.KEPT, FIRST_START::add);
                Connection owner = connect(postgres, postgres.accounts().owner());
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('first')");
        }
    }

    @Test
    void firstStartLogsWhatTakesLong() {
        assertTrue(
                FIRST_START.stream().anyMatch(line -> line.startsWith("Preparing the database in")),
                FIRST_START::toString);
    }

    @Test
    void secondStartKeepsTheRowsAndLogsNothing() throws SQLException {
        List<String> progress = new ArrayList<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory(), Durability.KEPT, progress::add)) {
            assertEquals("first", asOwner(postgres, "SELECT word FROM kept"));
            assertEquals(List.of(), progress);
        }
    }

    @Test
    void everyCommitReachesTheDisk() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("on", asOwner(postgres, "SHOW fsync"));
            assertEquals("on", asOwner(postgres, "SHOW synchronous_commit"));
            assertEquals("on", asOwner(postgres, "SHOW full_page_writes"));
        }
    }

    @Test
    void orderOfLettersDoesNotDependOnTheMachine() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertEquals(
                    "UTF8 b C.UTF-8",
                    asOwner(
                            postgres,
                            "SELECT concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale) FROM pg_database WHERE datname = 'atlas'"));
        }
    }

    @Test
    void listensOnLoopbackOnlyAndAsksForAPassword() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("127.0.0.1", asOwner(postgres, "SHOW listen_addresses"));
            SQLException refused =
                    assertThrows(SQLException.class, () -> connect(postgres, new Account("postgres", "postgres"))
                            .close());
            assertEquals("28P01", refused.getSQLState());
        }
    }

    @Test
    void readerMayConnectAndNothingElse() throws SQLException {
        try (EmbeddedPostgres postgres = start();
                Connection reader = connect(postgres, postgres.accounts().reader());
                Statement statement = reader.createStatement()) {
            for (String forbidden : List.of(
                    "SELECT word FROM kept",
                    "INSERT INTO kept VALUES ('no')",
                    "CREATE TABLE mine (word text)",
                    "CREATE TEMPORARY TABLE mine (word text)",
                    "SELECT lo_create(0)",
                    "CREATE ROLE other")) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
                assertEquals("42501", refused.getSQLState(), forbidden);
            }
        }
    }

    @Test
    void passwordsAreReadableToTheirUserOnly() throws IOException {
        Path file = directory().resolve("passwords.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void startAfterTheServerWasKilledKeepsWhatWasCommitted() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            asOwnerUpdate(postgres, "CREATE TABLE survivor AS SELECT 'committed' AS word");
            ProcessHandle server = server();
            server.destroyForcibly();
            server.onExit().get();
        }
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("committed", asOwner(postgres, "SELECT word FROM survivor"));
            asOwnerUpdate(postgres, "DROP TABLE survivor");
        }
    }

    @Test
    void startStopsTheServerThatAKilledServiceLeftBehind() throws Exception {
        Process killed = ServiceProcess.start(directory());
        killed.destroyForcibly().waitFor();
        ProcessHandle orphan = server();
        assertTrue(orphan.isAlive(), "the server outlives the service");
        try (EmbeddedPostgres postgres = start()) {
            ends(orphan);
            assertEquals("first", asOwner(postgres, "SELECT word FROM kept"));
        }
    }

    @Test
    void startIgnoresTheIdOfAnotherProcess() throws Exception {
        Files.writeString(
                directory().resolve("cluster/postmaster.pid"),
                "%d\n%s\n1\n5432\n"
                        .formatted(ProcessHandle.current().pid(), directory().resolve("cluster")));
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("first", asOwner(postgres, "SELECT word FROM kept"));
        }
    }

    @Test
    void closeLeavesNoProcess() throws Exception {
        ProcessHandle server;
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("first", asOwner(postgres, "SELECT word FROM kept"));
            server = server();
        }
        ends(server);
    }

    @Test
    void secondServiceOnOneDirectoryIsRefused() {
        try (EmbeddedPostgres postgres = start()) {
            StartRefusal refusal = assertThrows(StartRefusal.class, EmbeddedPostgresTest::start);
            assertEquals(
                    "Another atlas already runs on " + directory()
                            + "; stop it, or give this one a directory of its own with ATLAS_EMBEDDED_DIRECTORY.",
                    refusal.getMessage());
            assertTrue(postgres.jdbcUrl().startsWith("jdbc:postgresql://127.0.0.1:"));
        }
    }

    @Test
    void directoryThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(home.resolve("file-" + System.nanoTime()));
        StartRefusal refusal =
                assertThrows(StartRefusal.class, () -> EmbeddedPostgres.start(file, Durability.KEPT, progress -> {}));
        assertTrue(refusal.getMessage().startsWith("Cannot write to " + file), refusal::getMessage);
    }

    @Test
    void lostPasswordsAreNamed() throws IOException {
        Path file = directory().resolve("passwords.properties");
        Path aside = file.resolveSibling("aside");
        Files.move(file, aside);
        try {
            StartRefusal refusal = assertThrows(StartRefusal.class, EmbeddedPostgresTest::start);
            assertTrue(refusal.getMessage().contains("passwords.properties is missing"), refusal::getMessage);
        } finally {
            Files.move(aside, file);
        }
    }

    /** The server says good-bye before its process is gone. */
    private static void ends(ProcessHandle process) throws Exception {
        process.onExit().get(5, TimeUnit.SECONDS);
    }

    private static Path directory() {
        return home.resolve("postgres");
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory(), Durability.KEPT, progress -> {});
    }

    private static ProcessHandle server() throws IOException {
        String number = Files.readAllLines(directory().resolve("cluster/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    private static Connection connect(EmbeddedPostgres postgres, Account account) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), account.username(), account.password());
    }

    private static String asOwner(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection owner = connect(postgres, postgres.accounts().owner());
                Statement statement = owner.createStatement();
                ResultSet response = statement.executeQuery(query)) {
            response.next();
            return response.getString(1);
        }
    }

    private static void asOwnerUpdate(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection owner = connect(postgres, postgres.accounts().owner());
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
