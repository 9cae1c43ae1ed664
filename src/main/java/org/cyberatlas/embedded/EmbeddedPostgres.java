package org.cyberatlas.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.cyberatlas.shared.error.StartRefusal;
import org.postgresql.Driver;

/**
 * PostgreSQL server of the atlas on a free loopback port, with everything it needs in one directory: its programs, its
 * files, its passwords. Runs until {@link #close()}; rows stay for the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "atlas";
    /** As PostgreSQL reports a database that does not exist. */
    private static final String UNKNOWN_DATABASE = "3D000";

    private final DirectoryLock lock;
    private final Cluster cluster;
    private final Disk disk;
    private final Accounts accounts;
    private final int port;
    private ServerWatch watch;

    private EmbeddedPostgres(DirectoryLock lock, Cluster cluster, Disk disk, Accounts accounts, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.disk = disk;
        this.accounts = accounts;
        this.port = port;
    }

    /** Starts the server on this directory, and prepares it the first time; {@code progress} gets a message of each long step. */
    public static EmbeddedPostgres start(Path where, Durability durability, Consumer<String> progress) {
        Path directory = where.toAbsolutePath().normalize();
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            return start(lock, directory.toRealPath(), durability, progress);
        } catch (IOException | SQLException failed) {
            lock.close();
            throw new StartRefusal(
                    new Disk(directory)
                            .refusal(failed)
                            .orElse(
                                    "The embedded PostgreSQL in %s did not start (%s); correct that, or move the directory away to load the rows afresh."
                                            .formatted(directory, failed.getMessage())),
                    failed);
        } catch (StartRefusal refusal) {
            lock.close();
            throw refusal;
        }
    }

    private static EmbeddedPostgres start(
            DirectoryLock lock, Path directory, Durability durability, Consumer<String> progress)
            throws IOException, SQLException {
        Path files = directory.resolve("cluster");
        Disk disk = new Disk(directory);
        if (!Files.exists(files)) {
            disk.requireRoomForFirstStart();
        }
        Cluster cluster = new Cluster(Programs.in(directory, progress), files);
        Accounts accounts = Accounts.storedIn(directory, cluster.exists());
        if (!cluster.exists()) {
            progress.accept("Preparing the database in " + directory + " (first start)");
            cluster.create(accounts.superuser());
        }
        if (cluster.isRunning()) {
            progress.accept("Stopping the PostgreSQL that an earlier run left behind in " + directory);
            cluster.stop();
        }
        cluster.deleteStalePidFile();
        EmbeddedPostgres server = new EmbeddedPostgres(lock, cluster, disk, accounts, freePort());
        cluster.start(server.port, durability);
        try {
            server.prepareDatabase();
        } catch (SQLException failed) {
            IOException told = new IOException(cluster.log().noSpace().orElse(failed.getMessage()), failed);
            cluster.stop();
            throw told;
        }
        server.watch = new ServerWatch(cluster, disk);
        return server;
    }

    private void prepareDatabase() throws SQLException {
        try {
            restrictDatabase();
        } catch (SQLException failed) {
            if (!UNKNOWN_DATABASE.equals(failed.getSQLState())) {
                throw failed;
            }
            try (Connection connection = connect("postgres", accounts.superuser())) {
                accounts.createRoles(connection);
                accounts.createDatabase(connection, DATABASE);
            }
            restrictDatabase();
        }
    }

    /** Roles are made anew where one is missing. One connection does all: to open one takes a tenth of a second at the start. */
    private void restrictDatabase() throws SQLException {
        try (Connection connection = connect(DATABASE, accounts.superuser())) {
            accounts.createRoles(connection);
            accounts.restrict(connection, DATABASE);
        }
    }

    private Connection connect(String database, Account account) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", account.username());
        login.setProperty("password", account.password());
        // The driver is called directly: DriverManager does not see it through the class loader of the packaged
        // application.
        return new Driver().connect(jdbcUrl(database), login);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public Accounts accounts() {
        return accounts;
    }

    /** The sentence for a disk that has been full since the start, if it was. */
    public Optional<String> fullDisk() {
        return cluster.log()
                .noSpace()
                .or(() -> disk.isFull() ? Optional.of("the disk is full") : Optional.empty())
                .map(disk::refusal);
    }

    /** Stops the server and frees the directory; a server that is already gone is no failure. */
    @Override
    public void close() {
        watch.close();
        try {
            if (cluster.isRunning()) {
                cluster.stop();
            }
        } catch (IOException failed) {
            System.err.println("The embedded PostgreSQL did not stop cleanly and recovers at its next start: "
                    + failed.getMessage());
        } finally {
            lock.close();
        }
    }
}
