package org.cyberatlas.shared.data;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.cyberatlas.testsupport.DatabaseResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data version of a request, which stays the same during a load. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class DatabaseTest {

    private static final LongSupplier MINUTE = () -> 60_000;
    private static final String VERSION = "SELECT version FROM release";

    @Inject
    Database database;

    @Inject
    Catalogues catalogues;

    @Inject
    DataSnapshot snapshot;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Connection load;
    private String versionBefore;

    @BeforeEach
    void open() throws SQLException {
        load = DriverManager.getConnection(url, owner, password);
        versionBefore = database.read(MINUTE, version -> version());
    }

    @AfterEach
    void close() throws SQLException {
        load(versionBefore);
        load.close();
    }

    @Test
    void aRequestWhoseStatementsSeeTheVersionOfTheCatalogueIsExecutedOnce() {
        List<String> executed = new ArrayList<>();
        assertEquals(versionBefore, database.read(MINUTE, version -> {
            executed.add(version);
            version();
            return version();
        }));
        assertEquals(List.of(versionBefore), executed);
    }

    @Test
    void aRequestWhoseStatementsSeeTwoVersionsIsExecutedAgainFromTheLaterOne() {
        List<String> executed = new ArrayList<>();
        List<String> seen = database.read(MINUTE, version -> {
            executed.add(version);
            String first = version();
            load("later than " + executed.size());
            return List.of(version, first, version());
        });
        assertEquals(List.of(versionBefore, "later than 1"), executed);
        assertEquals(List.of("later than 1", "later than 1", "later than 1"), seen);
    }

    @Test
    void aRequestThatFailsForRowsOfALaterVersionIsExecutedAgain() {
        List<String> executed = new ArrayList<>();
        load("later");
        assertEquals("later", database.read(MINUTE, version -> {
            executed.add(version);
            if (!version().equals(version)) {
                throw new IllegalStateException("a row names what the catalogue lacks");
            }
            return version;
        }));
        assertEquals("later", executed.get(executed.size() - 1));
    }

    /** The statement lasts long enough for a load to end after its version was read. */
    @Test
    void aStatementAndTheVersionAheadOfItSeeOneSnapshot() {
        List<String> executed = new ArrayList<>();
        CompletableFuture<Void> later = CompletableFuture.runAsync(
                () -> load("meanwhile"), CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        String seen = database.read(MINUTE, version -> {
            executed.add(version);
            return database.list(
                            "SELECT (SELECT version FROM release) AS version FROM pg_sleep(1)",
                            Map.of(),
                            row -> row.text("version"))
                    .get(0);
        });
        later.join();
        assertEquals(List.of(versionBefore), executed);
        assertEquals(versionBefore, seen);
    }

    @Test
    void theCatalogueIsThatOfTheVersionOnceAStatementHasSeenIt() {
        load("newer");
        database.read(MINUTE, version -> version());
        assertEquals("newer", database.read(MINUTE, version -> version));
    }

    @Test
    void aStatementTakesNoLongerThanTheRequestHasLeft() {
        StatementException stopped = assertThrows(
                StatementException.class,
                () -> database.read(
                        () -> 200,
                        version -> database.list(
                                "SELECT pg_sleep(5)::text AS slept", Map.of(), row -> row.text("slept"))));
        assertEquals("57014", ((SQLException) stopped.getCause()).getSQLState());
    }

    @Test
    void aStatementThatFailedLeavesTheOthersOfTheRequestAlone() {
        assertEquals(versionBefore, database.read(MINUTE, version -> {
            assertThrows(
                    StatementException.class,
                    () -> database.list("SELECT 1 / 0 AS n", Map.of(), row -> row.whole("n")));
            return version();
        }));
    }

    @Test
    void aTransactionReadsOneSnapshot() {
        database.readInTransaction(Duration.ofSeconds(10), MINUTE, version -> {
            load("during");
            assertEquals(version, version());
            assertNotEquals("during", version());
            return null;
        });
        assertEquals("during", database.readInTransaction(Duration.ofSeconds(10), MINUTE, version -> version));
    }

    @Test
    void theCatalogueIsThatOfTheVersionOnceATransactionHasSeenIt() {
        load("newest");
        Catalogue first = database.readInTransaction(Duration.ofSeconds(10), MINUTE, version -> snapshot.catalogue());
        assertEquals("newest", first.version());
        assertSame(first, database.readInTransaction(Duration.ofSeconds(10), MINUTE, version -> snapshot.catalogue()));
        assertSame(first, database.read(MINUTE, version -> snapshot.catalogue()));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"/q/health/ready", "/export/norms.csv", "/export/observations.jsonl?actors=PER", "/norms"})
    void anythingThatReadsTheNewVersionBringsItsCatalogue(String path) {
        String newer = "seen by " + path;
        load(newer);
        while (!catalogues.knownVersion().equals(Optional.of(newer))) {
            given().get(path).then().statusCode(200); // the version before may have been read just before the load
        }
        assertTrue(catalogues.seen(newer, System.nanoTime()).isPresent());
    }

    /** Statement, transaction and load last longer than a version is taken to be the current one. */
    @Test
    void aVersionIsAsOldAsTheSnapshotInWhichItWasRead() throws SQLException {
        CompletableFuture<String> statement =
                CompletableFuture.supplyAsync(() -> database.read(MINUTE, version -> pause()));
        database.readInTransaction(Duration.ofSeconds(10), MINUTE, version -> pause() + version());
        statement.join();
        assertEquals(Optional.empty(), catalogues.fresh(), "a statement and a transaction");

        load("slow to load");
        load.setAutoCommit(false);
        load.createStatement().execute("LOCK TABLE actor IN ACCESS EXCLUSIVE MODE");
        CompletableFuture<Void> loaded = CompletableFuture.runAsync(() -> catalogues.loaded(60_000));
        load.createStatement().execute("SELECT pg_sleep(5.2)");
        load.rollback();
        load.setAutoCommit(true);
        loaded.join();
        assertEquals(Optional.empty(), catalogues.fresh(), "a load");
        assertTrue(catalogues.seen("slow to load", System.nanoTime()).isPresent());
        assertEquals(Optional.of("slow to load"), catalogues.knownVersion());
    }

    private String pause() {
        return database.list("SELECT pg_sleep(5.2)::text AS slept", Map.of(), row -> row.text("slept"))
                .get(0);
    }

    private String version() {
        return database.list(VERSION, Map.of(), row -> row.text("version")).get(0);
    }

    private void load(String another) {
        try (PreparedStatement statement = load.prepareStatement("UPDATE release SET version = ?")) {
            statement.setString(1, another);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
