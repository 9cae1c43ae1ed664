package org.cyberatlas.shared.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.testsupport.DatabaseResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** What a question sends along with its statements, and what it makes of the versions that it hears. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TransactionsOfAQuestionTest {

    private static final String OPENING = "SELECT version FROM release LIMIT ?";
    private static final String ROWS = "SELECT 7 FROM release";
    private static final String FIRST = OPENING + "; " + ROWS;
    private static final String LAST = ROWS + "; COMMIT";
    private static final String WHOLE = OPENING + "; " + ROWS + "; COMMIT";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Connection question;
    private Connection load;
    private String versionBefore;

    @BeforeEach
    void open() throws SQLException {
        question = DriverManager.getConnection(url, owner, password);
        question.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        question.setAutoCommit(false);
        load = DriverManager.getConnection(url, owner, password);
        versionBefore = new Read().read();
        question.commit();
        load("first");
    }

    @AfterEach
    void close() throws SQLException {
        question.close();
        load(versionBefore);
        load.close();
    }

    @Test
    void theStatementThatIsExpectedToBeTheOnlyOneIsAWholeTransaction() throws SQLException {
        Snapshot snapshot = new Snapshot("first", 1, new Read());
        assertEquals(WHOLE, sent(snapshot));
        assertFalse(snapshot.isOutdated());
        assertEquals(1, snapshot.sent());
        assertEquals(
                TransactionState.IDLE, question.unwrap(BaseConnection.class).getTransactionState());
    }

    @Test
    void theFirstOfSeveralOpensTheTransactionAndTheLastEndsIt() throws SQLException {
        Snapshot snapshot = new Snapshot("first", 3, new Read());
        assertEquals(FIRST, sent(snapshot));
        assertEquals(ROWS, sent(snapshot));
        assertEquals(LAST, sent(snapshot));
        assertFalse(snapshot.isOutdated());
    }

    @Test
    void whereNobodyKnowsHowManyThereWillBeTheTransactionStaysOpen() throws SQLException {
        Snapshot snapshot = new Snapshot("first", 0, new Read());
        assertEquals(FIRST, sent(snapshot));
        assertEquals(ROWS, sent(snapshot));
    }

    @Test
    void oneMoreThanExpectedReadsTheVersionAgain() throws SQLException {
        Snapshot snapshot = new Snapshot("first", 1, new Read());
        sent(snapshot);
        assertEquals(FIRST, sent(snapshot));
        assertEquals(ROWS, sent(snapshot));
        assertFalse(snapshot.isOutdated());
    }

    @Test
    void whatTwoTransactionsSawOfDifferentVersionsIsOutdatedAndThenReadInOne() throws SQLException {
        Snapshot snapshot = new Snapshot("first", 1, new Read());
        sent(snapshot);
        load("second");
        sent(snapshot);
        assertTrue(snapshot.isOutdated());
        assertEquals("second", snapshot.version());
        load("third"); // which the transaction that is open does not see
        assertEquals(ROWS, sent(snapshot));
        assertFalse(snapshot.isOutdated());
    }

    @Test
    void whatWasAssumedOfAnotherVersionIsReadAgainInATransactionThatStaysOpen() throws SQLException {
        Snapshot snapshot = new Snapshot("before", 1, new Read());
        assertEquals(WHOLE, sent(snapshot));
        assertTrue(snapshot.isOutdated());
        assertEquals(ROWS, sent(snapshot));
        assertFalse(snapshot.isOutdated());
    }

    @Test
    void aStatementThatTakesNothingAlongFindsTheVersionRead() throws SQLException {
        Snapshot snapshot = new Snapshot("before", 0, new Read());
        snapshot.beforeStatement();
        assertTrue(snapshot.isOutdated());
        assertEquals("first", snapshot.version());
    }

    @Test
    void afterAStatementThatNeverArrivedTheNextOneReadsTheVersion() throws SQLException {
        Snapshot snapshot = new Snapshot("first", 0, new Read());
        snapshot.along();
        snapshot.beforeStatement(); // and then there was no connection
        assertEquals(FIRST, sent(snapshot));
    }

    @Test
    void rowsThatWereSeenOfAnotherVersionAreNotKeptForTheOneAssumed() throws Exception {
        AtomicInteger reads = new AtomicInteger();
        Reference<Integer> rows = new Reference<>(() -> {
            VersionSeen.beforeStatement();
            return reads.incrementAndGet();
        });
        VersionSeen.during(new Snapshot("before", 0, new Read()), rows::rows); // sees the first
        assertEquals(2, VersionSeen.during(new Snapshot("before", 0, new Read()), rows::rows));
        assertEquals(3, VersionSeen.during(new Snapshot("first", 0, new Read()), rows::rows));
        assertEquals(3, VersionSeen.during(new Snapshot("first", 0, new Read()), rows::rows));
    }

    /** Executes a statement as a question does, and tells what text the database got. */
    private String sent(Snapshot snapshot) throws SQLException {
        Along along = snapshot.along();
        snapshot.beforeStatement();
        String text = along.around(ROWS);
        try (PreparedStatement statement = question.prepareStatement(text)) {
            assertEquals(text.startsWith(ROWS) ? 0 : 1, along.bind(statement));
            statement.execute();
            along.read(statement);
            try (ResultSet rows = statement.getResultSet()) {
                assertTrue(rows.next());
                assertEquals(7, rows.getInt(1));
            }
        }
        return text;
    }

    private void load(String another) throws SQLException {
        try (PreparedStatement statement = load.prepareStatement("UPDATE release SET version = ?")) {
            statement.setString(1, another);
            statement.execute();
        }
    }

    private final class Read implements Opening {

        @Override
        public String read() throws SQLException {
            try (PreparedStatement statement = question.prepareStatement(OPENING)) {
                bind(statement);
                try (ResultSet result = statement.executeQuery()) {
                    return version(result);
                }
            }
        }

        @Override
        public String sql() {
            return OPENING;
        }

        @Override
        public int bind(PreparedStatement statement) throws SQLException {
            statement.setInt(1, 1);
            return 1;
        }

        @Override
        public String version(ResultSet result) throws SQLException {
            result.next();
            return result.getString(1);
        }
    }
}
