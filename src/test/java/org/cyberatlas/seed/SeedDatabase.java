package org.cyberatlas.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.cyberatlas.testsupport.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/** Database of a test of loading: empty, or with the rows of the atlas and few of its observations. */
record SeedDatabase(TestDatabase database) implements AutoCloseable {

    static SeedDatabase empty() {
        return new SeedDatabase(TestDatabase.create());
    }

    /** Loaded once and copied, since a copy takes a tenth of the time. */
    static SeedDatabase loaded() {
        return new SeedDatabase(DatabaseLocale.C.database().copy());
    }

    /**
     * A database that is loaded once and copied.
     *
     * @param start makes the empty database
     */
    static TestDatabase template(String purpose, Supplier<TestDatabase> start, Consumer<SeedDatabase> load) {
        return TestDatabase.template(purpose, checksum(), start, database -> load.accept(new SeedDatabase(database)));
    }

    /** All that decides what is loaded: the files, the classes that load them, and those of the tests that change them. */
    private static String checksum() {
        CRC32 checksum = new CRC32();
        for (String root :
                List.of("db", "target/classes/org/cyberatlas/seed", "target/test-classes/org/cyberatlas/seed")) {
            try (Stream<Path> paths = Files.walk(Path.of(root))) {
                for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                    checksum.update(Files.readAllBytes(path));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    @Override
    public void close() {
        database.close();
    }

    MigrateResult load(DataFiles files, String... excludedSources) {
        FluentConfiguration flyway = flyway();
        new SeedMigrations(files, Set.of(excludedSources)).addTo(flyway);
        return flyway.load().migrate();
    }

    FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .placeholders(Map.of("reader", database.reader().username()))
                .locations("db/migration");
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
        String rowsOfEachTable =
                strings("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")
                        .stream()
                        .map(table -> "SELECT '" + table + " ' || count(*) || ' '"
                                + " || coalesce(md5(string_agg(ctid || ' ' || xmin, ',' ORDER BY ctid)), '') FROM "
                                + table)
                        .collect(Collectors.joining(" UNION ALL "));
        TreeMap<String, String> found = new TreeMap<>();
        for (String table : strings(rowsOfEachTable)) {
            String[] nameAndRows = table.split(" ", 2);
            found.put(nameAndRows[0], nameAndRows[1]);
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
        try (Connection connection = database.connectAsOwner();
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
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
