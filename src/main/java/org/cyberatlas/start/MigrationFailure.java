package org.cyberatlas.start;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Failure of a migration in one sentence, where Flyway writes a page. */
public final class MigrationFailure {

    private static final Pattern NAMED = Pattern.compile("version (\\d[\\w.]*)");

    /** Flyway has no code for a wait that was too long. */
    private static final String WAITED =
            "Number of retries exceeded while attempting to acquire PostgreSQL advisory lock";

    /** Flyway has one code for all that a validation finds. The first is also the end of "re-applied to database". */
    private static final String NOT_APPLIED = "applied to database";

    /** As PostgreSQL numbers them. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String DISK_FULL = "53100";

    private static final String NOT_RESOLVED = "not resolved locally";
    private static final String MISMATCH = "mismatch for migration";

    private MigrationFailure() {}

    /** Empty where the start failed for another reason. */
    public static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywayValidateException unknown) {
                return Optional.of(unlike(unknown));
            }
            if (cause instanceof FlywayMigrateException stopped) {
                return Optional.of(stopped(stopped));
            }
            if (cause instanceof SQLException denied && INSUFFICIENT_PRIVILEGE.equals(denied.getSQLState())) {
                return Optional.of(
                        "The user may not build the database (%s). QUARKUS_FLYWAY_USERNAME and QUARKUS_FLYWAY_PASSWORD name its owner, who creates tables and loads rows; QUARKUS_DATASOURCE_USERNAME names the reader, who only reads. Name the owner, or load the rows first (bin/atlas load). Nothing was changed."
                                .formatted(reason(denied)));
            }
            if (cause instanceof FlywayException refused
                    && refused.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                return Optional.of(
                        "The database holds tables that the atlas did not make; give it an empty one. Nothing was changed.");
            }
            if (cause instanceof FlywayException waited
                    && String.valueOf(waited.getMessage()).contains(WAITED)) {
                return Optional.of(
                        "Another instance has been loading its rows into this database for five minutes; start again once it has finished, or end what holds the lock. Nothing was changed.");
            }
        }
        return Optional.empty();
    }

    private static String unlike(FlywayValidateException unknown) {
        String reason = String.valueOf(unknown.getMessage());
        if (reason.contains(NOT_APPLIED) && !reason.contains(NOT_RESOLVED) && !reason.contains(MISMATCH)) {
            return "The database does not hold the structure and rows of this version yet; load them first (bin/atlas load). Nothing was changed.";
        }
        Matcher named = NAMED.matcher(reason);
        return "The structure of the database was not built by the migrations of this version (%s); start the version that built it, or give this one an empty database. Nothing was changed."
                .formatted(named.find() ? "the first that differs is " + named.group(1) : "they differ");
    }

    private static String stopped(FlywayMigrateException stopped) {
        Throwable root = ExceptionUtils.getRootCause(stopped);
        if (root instanceof SQLException full && DISK_FULL.equals(full.getSQLState())) {
            return "The disk of the database server is full (%s); make room there and start again. The database is as it was before."
                    .formatted(reason(stopped));
        }
        if (stopped.getMigration().getType() == CoreMigrationType.JDBC) {
            return root instanceof SQLException
                    ? "The rows could not be loaded (%s); the database is as it was before.".formatted(reason(stopped))
                    : root.getMessage().strip() + "\nThe database is as it was before.";
        }
        return "The migration %s failed (%s); the database is as it was before."
                .formatted(stopped.getMigration().getScript(), reason(stopped));
    }

    /** The first line of what the database said; the others repeat the statement. */
    private static String reason(Throwable stopped) {
        Throwable told = ExceptionUtils.throwableOfType(stopped, SQLException.class);
        if (told == null) {
            told = ExceptionUtils.getRootCause(stopped);
        }
        return String.valueOf(told.getMessage()).strip().lines().findFirst().orElse("no reason given");
    }
}
