package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.cyberatlas.testsupport.LogCapture;
import org.cyberatlas.testsupport.SmallLimitsProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors where the database refuses or cancels a statement during an execution. */
@QuarkusTest
@TestProfile(SmallLimitsProfile.class)
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class FailedStatementsTest {

    private static final String QUERY = "{ country(code: \"PE\") { name commitments(first: 1) { totalCount } }"
            + " dialogue(code: \"EU-BRA-CYBER\") { rounds(first: 1) { nodes { number } } }"
            + " later: dialogue(code: \"EU-CAN-JCC\") { rounds(first: 1) { nodes { number } } } }";

    private static final String OBSERVATIONS = "{ observations(first: 3) { nodes { value } } }";

    private static int asked;

    @TestHTTPResource("/graphql")
    URL endpoint;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @ConfigProperty(name = "quarkus.datasource.username")
    String reader;

    @ConfigProperty(name = "quarkus.datasource.password")
    String readersPassword;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
        for (int attempt = 1; ask().code() != null; attempt++) { // a busy machine may take long for the first
            assertTrue(attempt < 20);
        }
    }

    /** Request whose response is in no cache. */
    private Reply ask() {
        return caller.ask(QUERY + " ".repeat(++asked));
    }

    @Test
    void anInternalErrorHasAReferenceThatIsInTheLogWithTheCause() throws SQLException {
        try (LogCapture log = new LogCapture()) {
            Reply reply = askedWithout("observation_standing", () -> caller.ask(OBSERVATIONS));
            assertEquals(200, reply.status(), reply.text());
            assertEquals("INTERNAL_ERROR", reply.code());
            String reference = reply.json().getString("errors[0].extensions.reference");
            assertTrue(
                    reply.json().getString("errors[0].message").contains("the reference " + reference + " to"),
                    reply.text());
            assertFalse(
                    reply.text().matches("(?s).*(observation_|SELECT|permission|Exception|org\\.|java\\.).*"),
                    reply.text());
            assertEquals(
                    "Reference " + reference + ": field /observations failed",
                    log.error().text());
            assertTrue(
                    log.error().causes().contains("permission denied for table observation_standing"),
                    log.error().causes());
        }
        assertNull(caller.ask(OBSERVATIONS).code());
    }

    @Test
    void aFailedStatementFailsItsFieldsAloneUnderOneReference() throws SQLException {
        try (LogCapture log = new LogCapture()) {
            Reply reply = askedWithout("dialogue_round", this::ask);
            assertEquals(200, reply.status(), reply.text());
            assertEquals("Peru", reply.json().getString("data.country.name"));
            assertTrue(reply.json().getInt("data.country.commitments.totalCount") > 0);
            assertEquals(
                    List.of(List.of("dialogue", "rounds"), List.of("later", "rounds")),
                    reply.json().getList("errors.path"));
            assertEquals(
                    List.of("INTERNAL_ERROR", "INTERNAL_ERROR"), reply.json().getList("errors.extensions.code"));
            List<String> references = reply.json().getList("errors.extensions.reference");
            assertEquals(
                    "Reference " + references.get(0) + ": field /dialogue/rounds failed",
                    log.error().text());
            assertEquals(references.get(0), references.get(1));
            assertTrue(
                    log.error().causes().contains("permission denied for table dialogue_round"),
                    log.error().causes());
        }
        assertNull(ask().code());
    }

    @ParameterizedTest
    @CsvSource({
        "/indicators/gci_score, text/html, observation_standing",
        "/indicators/internet_users_pct?tab=ranking, application/json, observation_standing",
        "/timeline?kind=vote, text/html, timeline_event",
        "/changes.json, application/json, row_change"
    })
    void aPageOrFeedWithAFailedFieldIsAnInternalError(String path, String accepted, String table) throws SQLException {
        try (LogCapture log = new LogCapture()) {
            Reply reply = askedWithout(table, () -> at(path, accepted));
            assertEquals(500, reply.status(), reply.text());
            String text = log.error().text();
            String reference = text.substring("Reference ".length(), text.indexOf(':'));
            assertTrue(
                    reply.text().contains("Internal error: report the reference " + reference + " to the operator"),
                    reply.text());
            assertEquals("no-store", reply.header("Cache-Control"));
        }
        assertEquals(200, at(path, accepted).status());
    }

    private Reply at(String path, String accepted) {
        return new GraphQLClient(caller.endpoint().resolve(path))
                .send("GET", "", BodyPublishers.noBody(), "Accept", accepted);
    }

    @Test
    void aStatementThatTheDatabaseStopsIsNoInternalError() throws SQLException {
        assertUnavailable("DEADLINE_EXCEEDED", "pg_cancel_backend");
    }

    @Test
    void aLostConnectionIsNoInternalError() throws SQLException {
        assertUnavailable("DATABASE_UNAVAILABLE", "pg_terminate_backend");
    }

    /** A statement that the database cancels fails the whole request, and the next one is served. */
    private void assertUnavailable(String code, String deed) throws SQLException {
        try (LogCapture log = new LogCapture();
                Connection holder = DriverManager.getConnection(url, owner, password);
                Statement lock = holder.createStatement();
                Connection neighbour = DriverManager.getConnection(url, reader, readersPassword);
                PreparedStatement waiting = neighbour.prepareStatement("SELECT " + deed
                        + "(pid) FROM pg_locks WHERE NOT granted AND relation = 'dialogue_round'::regclass")) {
            holder.setAutoCommit(false);
            lock.execute("LOCK TABLE dialogue_round IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<Reply> query = CompletableFuture.supplyAsync(this::ask);
            boolean done = false;
            while (!done && !query.isDone()) {
                done = waiting.executeQuery().next();
            }
            assertTrue(done);
            Reply reply = query.join();
            assertEquals(503, reply.status(), reply.text());
            assertEquals(code, reply.code());
            assertEquals("1", reply.header("Retry-After"));
            assertEquals(List.of(), log.errors());
            holder.rollback();
        }
        assertNull(ask().code());
    }

    /** Asks while the service may not read a table. */
    private Reply askedWithout(String table, Supplier<Reply> query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE SELECT ON " + table + " FROM atlas_reader");
            try {
                return query.get();
            } finally {
                statement.execute("GRANT SELECT ON " + table + " TO atlas_reader");
            }
        }
    }
}
