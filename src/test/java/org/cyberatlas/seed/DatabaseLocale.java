package org.cyberatlas.seed;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.TestDatabase;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;

/** Locales of databases, each with one database of the same rows. Of the observations, which take longest to load, it has those of a few actors. */
public enum DatabaseLocale {
    /** Only ASCII has letters, and the order is that of code points: what the others are compared with. */
    C("ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'"),
    /** The lower case of I is no i, and signs come before letters. */
    TURKISH("ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'tr-TR' LOCALE 'C'"),
    /** Signs do not count in the order of texts, and the parser of words knows letters and signs beyond ASCII. */
    SWEDISH("ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'sv-u-ka-shifted' LOCALE 'C.UTF-8'");

    private static final Set<String> OBSERVED = Set.of("CAN", "PER", "TUR");

    private final String options;

    private TestDatabase database;

    DatabaseLocale(String options) {
        this.options = options;
    }

    /** Filled once, and only read. */
    public synchronized TestDatabase database() {
        if (database == null) {
            database = TestDatabase.template(
                    "locale_" + name().toLowerCase(Locale.ROOT),
                    options,
                    SeedDatabase.checksum(DataFiles.onClassPath()),
                    DatabaseLocale::fill);
        }
        return database;
    }

    private static void fill(TestDatabase database) {
        FluentConfiguration flyway = new SeedDatabase(database).flyway();
        SeedMigrations migrations = new SeedMigrations(DataFiles.onClassPath(), Set.of());
        migrations.addTo(flyway);
        flyway.javaMigrations(migrations.all().stream()
                        .filter(migration -> !migration.getDescription().matches("\\d+ (observation|release)"))
                        .toArray(JavaMigration[]::new))
                .load()
                .migrate();
        try (Connection connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            List<String> lines = ChangedFiles.linesOf(SeedFile.OBSERVATION);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY observation (" + lines.get(0) + ") FROM STDIN (FORMAT csv)",
                            new StringReader(lines.stream()
                                    .filter(line -> OBSERVED.contains(line.substring(0, line.indexOf(','))))
                                    .collect(Collectors.joining("\n"))));
            new ReleaseMigration(DataFiles.onClassPath(), 0).migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    return flyway;
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
            connection.commit();
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
