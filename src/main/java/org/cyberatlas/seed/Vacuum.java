package org.cyberatlas.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jboss.logging.Logger;

/**
 * Vacuum of all tables after a load. Until PostgreSQL does it by itself, queries read past the rows that were replaced, and indexes alone
 * do not suffice for a query. A table without changes takes no time.
 *
 * <p>It cannot be part of the transaction of the load. Statistics for the planner are part of that, because the derived tables need them.
 */
final class Vacuum implements Callback {

    private static final Logger LOG = Logger.getLogger(Vacuum.class);

    /** Without a truncation, which readers would wait for. */
    private static final String STATEMENT = """
            SELECT 'VACUUM (TRUNCATE false) ' || string_agg(format('%I.%I', relnamespace::regnamespace, relname), ', ' ORDER BY relname) FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND pg_has_role(relowner, 'USAGE')""";

    /** It takes a second; another session may have locked a table. */
    private static final int LONGEST_SECONDS = 30;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE_APPLIED;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try (Statement vacuum = connection.createStatement()) {
            vacuum.setQueryTimeout(LONGEST_SECONDS);
            vacuum.execute(Sql.one(connection, STATEMENT, row -> row.getString(1)));
        } catch (SQLException e) {
            LOG.warnf("The tables were not vacuumed after the load (%s); PostgreSQL does it later", e.getMessage());
        }
    }

    @Override
    public String getCallbackName() {
        return "vacuum";
    }
}
