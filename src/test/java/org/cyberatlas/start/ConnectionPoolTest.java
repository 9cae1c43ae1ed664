package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ConnectionPoolTest {

    @Inject
    DataSource pool;

    @Test
    void connectionsOfTheServiceOnlyRead() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals("atlas_reader", ask(statement, "SELECT current_user"));
            statement.execute("BEGIN READ WRITE"); // past the pool's own rule, to the rights of its user
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute("DELETE FROM source"));
            statement.execute("ROLLBACK");
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void connectionsOfTheServiceWouldNotWriteEvenIfTheyWereAllowedTo() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals("on", ask(statement, "SHOW default_transaction_read_only"));
            assertEquals("15s", ask(statement, "SHOW statement_timeout"));
        }
    }

    /** Compilation takes longer than any of the statements. */
    @Test
    void postgresDoesNotCompileStatements() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals("off", ask(statement, "SHOW jit"));
        }
    }

    private static String ask(Statement statement, String query) throws SQLException {
        try (ResultSet response = statement.executeQuery(query)) {
            response.next();
            return response.getString(1);
        }
    }
}
