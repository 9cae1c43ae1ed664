package org.cyberatlas.testsupport;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.cyberatlas.embedded.Account;
import org.cyberatlas.embedded.Accounts;
import org.cyberatlas.embedded.Durability;
import org.cyberatlas.embedded.EmbeddedPostgres;
import org.cyberatlas.shared.error.StartRefusal;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL of a test run, started with the first test that needs it and stopped with the virtual machine.
 *
 * @param urlPrefix URI up to the name of the database
 */
record DatabaseServer(String urlPrefix, Accounts accounts) {

    /** Another image, such as one that this machine has already: {@code -Datlas.test.postgres-image=…}. */
    private static final DockerImageName IMAGE = DockerImageName.parse(
                    System.getProperty("atlas.test.postgres-image", "postgres:18.3-alpine"))
            .asCompatibleSubstituteFor("postgres");

    private static final String KEY = "org.cyberatlas.testsupport.server.";
    private static final int RUNS_AT_ONCE = 8;

    /** Class loaders come and go between tests, system properties stay: they carry the server from one to the next. */
    static DatabaseServer running() {
        Properties shared = System.getProperties();
        synchronized (shared) {
            if (shared.getProperty(KEY + "url") == null) {
                start().writeTo(shared);
            }
            return readFrom(shared);
        }
    }

    private static DatabaseServer start() {
        if (DockerEngine.responds()) {
            try {
                return inContainer();
            } catch (RuntimeException failed) {
                System.out.println("Tests: a container engine responses, but " + IMAGE + " does not start ("
                        + failed.getMessage() + ")");
            }
        }
        return embedded();
    }

    private static DatabaseServer inContainer() {
        Accounts accounts = Accounts.invented();
        @SuppressWarnings("resource") // stopped with the virtual machine, by the engine's own reaper
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withUsername(accounts.superuser().username())
                .withPassword(accounts.superuser().password())
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200")
                .withStartupTimeout(Duration.ofMinutes(2));
        container.start();
        System.out.println("Tests: PostgreSQL in a container, " + IMAGE);
        DatabaseServer server = new DatabaseServer(
                "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432)), accounts);
        try (Connection connection = server.connectAsSuperuser()) {
            accounts.createRoles(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return server;
    }

    /** Kept under target/, so that the programs are unpacked once and a killed run leaves no server behind for long. */
    private static DatabaseServer embedded() {
        for (int run = 1; ; run++) {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.start(
                        Path.of("target", "postgres-" + run), Durability.DISPOSABLE, progress -> {});
                Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
                System.out.println("Tests: embedded PostgreSQL at " + postgres.jdbcUrl(""));
                return new DatabaseServer(postgres.jdbcUrl(""), postgres.accounts());
            } catch (StartRefusal inUse) {
                if (run == RUNS_AT_ONCE) {
                    throw inUse;
                }
            }
        }
    }

    Connection connectAsSuperuser() throws SQLException {
        return connectAsSuperuser("postgres");
    }

    Connection connectAsSuperuser(String database) throws SQLException {
        Account superuser = accounts.superuser();
        return DriverManager.getConnection(urlPrefix + database, superuser.username(), superuser.password());
    }

    private void writeTo(Properties shared) {
        shared.setProperty(KEY + "url", urlPrefix);
        for (Account account : Set.of(accounts.superuser(), accounts.owner(), accounts.reader())) {
            shared.setProperty(KEY + account.username(), account.password());
        }
    }

    private static DatabaseServer readFrom(Properties shared) {
        return new DatabaseServer(
                shared.getProperty(KEY + "url"),
                new Accounts(
                        account("postgres", shared), account("atlas_owner", shared), account("atlas_reader", shared)));
    }

    private static Account account(String name, Properties shared) {
        return new Account(name, shared.getProperty(KEY + name));
    }
}
