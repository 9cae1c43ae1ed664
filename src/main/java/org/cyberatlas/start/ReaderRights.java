package org.cyberatlas.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Check of the rights of the reader, which warns the operator if its connections could do more than read. */
@Singleton
class ReaderRights {

    private static final Logger LOG = Logger.getLogger(ReaderRights.class);

    private final DataSource dataSource;
    private final boolean migrates;
    private final Optional<String> owner;

    ReaderRights(
            DataSource dataSource,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner) {
        this.dataSource = dataSource;
        this.migrates = migrates;
        this.owner = owner;
    }

    void check(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rights = statement.executeQuery("""
                        SELECT current_user,
                               coalesce(bool_or(has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE')), false),
                               concat_ws(', ',
                                   CASE WHEN has_schema_privilege(current_schema(), 'CREATE')
                                        THEN 'create tables' END,
                                   CASE WHEN has_database_privilege(current_database(), 'TEMPORARY')
                                        THEN 'create temporary tables' END,
                                   CASE WHEN has_function_privilege('pg_catalog.lo_create(oid)', 'EXECUTE')
                                        THEN 'create large objects' END,
                                   CASE WHEN has_function_privilege('pg_catalog.pg_advisory_lock(bigint)', 'EXECUTE')
                                        THEN 'take advisory locks' END)
                        FROM pg_class
                        WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')""")) {
            rights.next();
            String reader = rights.getString(1);
            if (migrates && reader.equals(owner.orElse(reader))) {
                LOG.infof(
                        "One database user, %s, both builds the structure and reads; QUARKUS_FLYWAY_USERNAME gives Flyway its own.",
                        reader);
            } else if (rights.getBoolean(2)) {
                LOG.warnf(
                        "The database user %s only has to read, and is allowed to write; take that right from it.",
                        reader);
            } else if (!rights.getString(3).isEmpty()) {
                LOG.warnf(
                        "The database user %s only has to read, and is allowed to %s; run db/setup/rights.sql in this database as a superuser.",
                        reader, rights.getString(3));
            }
        }
    }
}
