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
        return named(anyName());
    }

    /** For what several tests start from; one that an earlier run left under the name is replaced. */
    public static TestDatabase named(String name) {
        DatabaseServer server = DatabaseServer.running();
        TestDatabase database = of(name, server);
        database.close();
        try (Connection connection = server.connectAsSuperuser()) {
            server.accounts().createDatabase(connection, name);
        } catch (SQLException failed) {
            throw new IllegalStateException("no test database", failed);
        }
        return database;
    }

    /** One that {@link #named} has made before. */
    public static TestDatabase existing(String name) {
        return of(name, DatabaseServer.running());
    }

    /** A database with the rows of this one, to which nobody may be connected now. */
    public TestDatabase copy() {
        DatabaseServer server = DatabaseServer.running();
        TestDatabase copy = of(anyName(), server);
        try (Connection connection = server.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy OWNER %s"
                    .formatted(copy.name, name, owner.username()));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(copy.name, reader.username()));
        } catch (SQLException failed) {
            throw new IllegalStateException("no copy of the test database", failed);
        }
        return copy;
    }

    private static TestDatabase of(String name, DatabaseServer server) {
        return new TestDatabase(
                name,
                server.urlPrefix() + name,
                server.accounts().owner(),
                server.accounts().reader());
    }

    private static String anyName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
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
