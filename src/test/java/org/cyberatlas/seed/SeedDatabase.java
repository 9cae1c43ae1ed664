package org.cyberatlas.seed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/** A database of its own for a test about loading: empty, or with the atlas's rows in it. */
final class SeedDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;
    private static String loaded;

    private final DataSource dataSource;

    private SeedDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static synchronized SeedDatabase empty() {
        return new SeedDatabase(server().getDatabase("postgres", create("TEMPLATE template0")));
    }

    /** Loaded once and copied, since a copy takes a tenth of the time. */
    static synchronized SeedDatabase loaded() {
        if (loaded == null) {
            loaded = create("TEMPLATE template0");
            new SeedDatabase(server().getDatabase("postgres", loaded)).load(DataFiles.onClassPath());
        }
        return new SeedDatabase(server().getDatabase("postgres", create("TEMPLATE " + loaded + " STRATEGY file_copy")));
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    private static String create(String options) {
        String name = "seed_" + COUNT.incrementAndGet();
        new SeedDatabase(server().getPostgresDatabase()).execute("CREATE DATABASE " + name + " " + options);
        return name;
    }

    MigrateResult load(DataFiles files, String... excludedSources) {
        FluentConfiguration flyway = Flyway.configure().dataSource(dataSource).locations("db/migration");
        new SeedMigrations(files, Set.of(excludedSources)).addTo(flyway);
        return flyway.load().migrate();
    }

    /** The message that stops the start. */
    String refusal(DataFiles files, String... excludedSources) {
        try {
            load(files, excludedSources);
        } catch (RuntimeException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            if (root instanceof DataRefused) {
                return root.getMessage();
            }
            throw e;
        }
        throw new AssertionError("the files were taken");
    }

    /** For each table the place and the writer of every row: equal only where nothing was written. */
    TreeMap<String, String> footprint() {
        TreeMap<String, String> found = new TreeMap<>();
        for (String table :
                strings("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")) {
            found.put(
                    table,
                    string("SELECT count(*) || ' ' || md5(string_agg(ctid || ' ' || xmin, ',' ORDER BY ctid)) FROM "
                            + table));
        }
        return found;
    }

    long number(String sql) {
        return Long.parseLong(string(sql));
    }

    String string(String sql) {
        return strings(sql).get(0);
    }

    List<String> strings(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
