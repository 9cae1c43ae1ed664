package org.cyberatlas.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.cyberatlas.embedded.Account;

/**
 * An empty database of its own for one test, on the server of the test run, with the two users that a real one has:
 * {@code owner} builds and loads, {@code reader} may enter and read what it is given.
 */
public record TestDatabase(String name, String jdbcUrl, Account owner, Account reader) implements AutoCloseable {

    public static TestDatabase create() {
        DatabaseServer server = DatabaseServer.running();
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.connectAsSuperuser()) {
            server.accounts().createDatabase(connection, name);
        } catch (SQLException failed) {
            throw new IllegalStateException("no test database", failed);
        }
        return new TestDatabase(
                name,
                server.urlPrefix() + name,
                server.accounts().owner(),
                server.accounts().reader());
    }

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, owner.username(), owner.password());
    }

    public Connection connectAsReader() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, reader.username(), reader.password());
    }

    /** Drops the database, with whoever is still connected. */
    @Override
    public void close() {
        try (Connection connection = DatabaseServer.running().connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
        } catch (SQLException failed) {
            throw new IllegalStateException("test database not dropped", failed);
        }
    }
}
