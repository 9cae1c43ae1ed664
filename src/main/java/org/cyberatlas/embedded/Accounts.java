package org.cyberatlas.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.apache.commons.lang3.RandomStringUtils;
import org.cyberatlas.shared.error.StartRefusal;

/**
 * The three accounts of a server that the atlas made: the superuser only creates the other two and the database, the
 * owner builds the structure and loads the rows, the reader serves requests.
 */
public record Accounts(Account superuser, Account owner, Account reader) {

    private static final String FILE = "passwords.properties";
    private static final String RIGHTS = "/db/setup/rights.sql";
    private static final int PASSWORD_LENGTH = 40; // letters and digits: beyond guessing

    /** Accounts with new random passwords. */
    public static Accounts invented() {
        return new Accounts(
                new Account("postgres", password()),
                new Account("atlas_owner", password()),
                new Account("atlas_reader", password()));
    }

    /** Accounts stored in a directory; the first time, new ones are made and stored in a file that only its user can read. */
    static Accounts storedIn(Path directory, boolean clusterExists) throws IOException {
        Path file = directory.resolve(FILE);
        if (Files.exists(file)) {
            return read(file);
        }
        if (clusterExists) {
            throw new StartRefusal(
                    "%s is missing, and without it no login is possible; put it back, or move %s away to load the rows afresh."
                            .formatted(file, directory));
        }
        Accounts accounts = invented();
        accounts.write(file);
        return accounts;
    }

    private static Accounts read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Accounts(account("postgres", kept), account("atlas_owner", kept), account("atlas_reader", kept));
    }

    private static Account account(String name, Properties kept) {
        return new Account(name, kept.getProperty(name, ""));
    }

    private void write(Path file) throws IOException {
        Properties kept = new Properties();
        List.of(superuser, owner, reader).forEach(account -> kept.setProperty(account.username(), account.password()));
        Path partial = file.resolveSibling(FILE + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(partial)) {
            kept.store(writer, "Accounts of the embedded PostgreSQL, made at its first start. Keep this file private.");
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes owner and reader where they are missing; the server's own databases are left to the superuser. */
    public void createRoles(Connection asSuperuser) throws SQLException {
        try (Statement statement = asSuperuser.createStatement()) {
            for (Account account : List.of(owner, reader)) {
                statement.execute("""
                        DO $$ BEGIN
                            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                                CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
                            END IF;
                        END $$""".formatted(account.username(), account.password()));
            }
            statement.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
        }
    }

    /** Makes an empty database that belongs to the owner. */
    void createDatabase(Connection asSuperuser, String name) throws SQLException {
        try (Statement statement = asSuperuser.createStatement()) {
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner.username()));
        }
    }

    /**
     * Lets only the reader connect besides the owner, and takes from it what PostgreSQL lets every user write. Repeated at every
     * start, so that it holds for a database of an earlier version, and after a start that was cut short.
     *
     * @param inDatabase connection of the superuser to that database
     */
    public void restrict(Connection inDatabase, String database) throws SQLException {
        try (Statement statement = inDatabase.createStatement()) {
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(database, reader.username()));
            statement.execute(script());
        }
    }

    private static String script() {
        try (InputStream script = Accounts.class.getResourceAsStream(RIGHTS)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String password() {
        return RandomStringUtils.secure().nextAlphanumeric(PASSWORD_LENGTH);
    }
}
