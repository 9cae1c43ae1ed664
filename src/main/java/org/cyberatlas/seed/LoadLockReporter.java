package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jboss.logging.Logger;

/**
 * Log message that another instance loads rows into the same database and that this one waits for it, since Flyway waits silently.
 *
 * <p>It reads which session holds the lock of Flyway, and takes none itself: a second lock could be lost behind a pooler.
 */
final class LoadLockReporter implements Callback {

    private static final Logger LOG = Logger.getLogger(LoadLockReporter.class);

    private static final int FIRST_AFTER_SECONDS = 3;
    private static final int THEN_EVERY_SECONDS = 30;

    /** From the first of these events on, Flyway no longer waits. */
    private static final Set<Event> OVER = EnumSet.of(
            Event.BEFORE_EACH_MIGRATE, Event.AFTER_MIGRATE, Event.AFTER_MIGRATE_ERROR, Event.AFTER_VALIDATE_ERROR);

    private ScheduledExecutorService clock;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE || OVER.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
        if (event == Event.BEFORE_VALIDATE) {
            DataSource database = context.getConfiguration().getDataSource();
            clock = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "load-elsewhere");
                thread.setDaemon(true);
                return thread;
            });
            clock.scheduleAtFixedRate(() -> tell(database), FIRST_AFTER_SECONDS, THEN_EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public String getCallbackName() {
        return "load elsewhere";
    }

    private static void tell(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet holder = statement.executeQuery("""
                        SELECT min(pid) FROM pg_locks
                        WHERE locktype = 'advisory' AND granted
                          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""")) {
            holder.next();
            int session = holder.getInt(1);
            if (!holder.wasNull()) {
                LOG.infof(
                        "Another instance is loading its rows into this database; waiting for it, five minutes at most."
                                + " Where none should be, end what holds the lock: SELECT pg_terminate_backend(%d)",
                        (Object) session);
            }
        } catch (SQLException unknown) {
            LOG.debug("Could not read which session holds the lock", unknown); // Flyway reports the failure
        }
    }
}
