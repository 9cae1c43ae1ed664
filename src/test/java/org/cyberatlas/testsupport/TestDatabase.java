package org.cyberatlas.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyberatlas.embedded.Account;

/**
 * Empty database for one test, on the server of the test run, with the two users of a real one: {@code owner} builds and loads,
 * {@code reader} may connect and read.
 */
public record TestDatabase(String name, String jdbcUrl, Account owner, Account reader) implements AutoCloseable {

    private static final String LOCK = "org.cyberatlas.testsupport.template";

    public static TestDatabase create() {
        return create("");
    }

    /** An empty database of the locale and encoding that the options of {@code CREATE DATABASE} say. */
    public static TestDatabase create(String options) {
        DatabaseServer server = DatabaseServer.running();
        TestDatabase database = of(anyName(), server);
        try (Connection connection = server.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s OWNER %s TEMPLATE template0 %s"
                    .formatted(database.name, database.owner.username(), options));
            try (Connection inDatabase = server.connectAsSuperuser(database.name)) {
                server.accounts().restrict(inDatabase, database.name);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("no test database", failed);
        }
        return database;
    }

    /**
     * A database that several tests copy. It is filled once and stays on the server, so a later test run finds it again if the server
     * is the embedded one: put a checksum of the contents into the name. Others of the same purpose are dropped.
     *
     * @param start makes the database that is filled
     */
    public static TestDatabase template(
            String purpose, String checksum, Supplier<TestDatabase> start, Consumer<TestDatabase> fill) {
        synchronized (LOCK) { // a constant, which all class loaders share
            return filled(purpose, checksum, start, fill);
        }
    }

    private static TestDatabase filled(
            String purpose, String checksum, Supplier<TestDatabase> start, Consumer<TestDatabase> fill) {
        DatabaseServer server = DatabaseServer.running();
        TestDatabase template = of(purpose + "_" + checksum, server);
        try (Connection connection = server.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            List<String> found = names(statement, purpose + "\\_%");
            if (!found.remove(template.name)) {
                TestDatabase unfinished = start.get();
                fill.accept(unfinished);
                statement.execute("ALTER DATABASE %s RENAME TO %s".formatted(unfinished.name, template.name));
            }
            for (String outdated : found) {
                statement.execute("DROP DATABASE %s WITH (FORCE)".formatted(outdated));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("no template " + template.name, failed);
        }
        return template;
    }

    /** The settings with which a service uses this database: its owner migrates, its reader reads. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", reader.username(),
                "quarkus.datasource.password", reader.password(),
                "quarkus.flyway.jdbc-url", jdbcUrl,
                "quarkus.flyway.username", owner.username(),
                "quarkus.flyway.password", owner.password());
    }

    /** The same for a service that leaves the rows as they are, which differ from the data files on the class path. */
    public Map<String, String> settingsWithoutMigration() {
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("quarkus.flyway.migrate-at-start", "false");
        return settings;
    }

    private static List<String> names(Statement statement, String pattern) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet result =
                statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE '" + pattern + "'")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    /** The database of the name that {@link #create} made before. */
    public static TestDatabase existing(String name) {
        return of(name, DatabaseServer.running());
    }

    /** A database with the rows of this one, which has no open connection. */
    public TestDatabase copy() {
        DatabaseServer server = DatabaseServer.running();
        TestDatabase copy = of(anyName(), server);
        try (Connection connection = server.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy OWNER %s"
                    .formatted(copy.name, name, owner.username()));
            // Rights on it are not copied.
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(copy.name));
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

    public Connection connectAsSuperuser() throws SQLException {
        return DatabaseServer.running().connectAsSuperuser(name);
    }

    /** Drops the database and ends its connections. */
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
