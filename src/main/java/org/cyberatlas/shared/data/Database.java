package org.cyberatlas.shared.data;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The database as requests read it, so that each response shows one data version.
 *
 * <p>A request reads reference rows from the catalogue of a version, and all other rows by statements. Each statement is sent on an
 * auto-commit connection in one message with a query for the version: {@code SELECT version …; <statement>}. PostgreSQL executes such
 * a message as one implicit transaction, and isolation level repeatable read gives both of its parts the same snapshot. If every
 * version equals that of the catalogue, the response is consistent. If one differs, the request is executed again, within one
 * explicit transaction.
 */
@ApplicationScoped
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class);

    /** The version that a statement sees, ahead of it; and the time that the statement may take. */
    private static final String VERSION =
            "SELECT coalesce((SELECT version FROM release LIMIT 1), ''), set_config('statement_timeout', ?, true)";
    /** The transaction's own limit, for the case that no statement reaches its limit. */
    private static final Duration TRANSACTION_MARGIN = Duration.ofSeconds(30);
    /** Rows that a cursor fetches at a time. */
    private static final int FETCHED = 500;

    private final DataSource pool;
    private final Catalogues catalogues;
    private final DataSnapshot snapshot;
    private final StatementListener listener;

    Database(DataSource pool, Catalogues catalogues, DataSnapshot snapshot, StatementListener listener) {
        this.pool = pool;
        this.catalogues = catalogues;
        this.snapshot = snapshot;
        this.listener = listener;
    }

    /**
     * Executes a request from one data version, by default without an explicit transaction.
     *
     * @param millisLeft time that is left for the request
     * @param request gets the version; called a second time if its statements saw another one
     */
    @ActivateRequestContext
    public <T> T read(LongSupplier millisLeft, Function<String, T> request) {
        Catalogue catalogue = catalogues.fresh().orElseGet(() -> catalogue(millisLeft));
        snapshot.begin(catalogue, millisLeft, false);
        try {
            T result = request.apply(catalogue.version());
            if (!snapshot.isMixed()) {
                return result;
            }
        } catch (RuntimeException failed) {
            if (!snapshot.isMixed()) {
                throw failed;
            }
        }
        catalogue(millisLeft); // outside of the transaction, and once for all requests that need it
        return transaction(Duration.ofMillis(millisLeft.getAsLong()), millisLeft, request);
    }

    /**
     * Ends an execution whose statements saw another version than that of its catalogue, before its result is looked at: rows of two
     * versions do not fit together. {@link #read} executes the request again.
     */
    public void requireOneVersion() {
        if (snapshot.isMixed()) {
            throw new MixedVersionsException();
        }
    }

    /**
     * Executes a request within one explicit transaction, so that it may stream rows.
     *
     * @param longest how long the request may take as a whole
     * @param millisLeft time that each statement may take
     * @param request gets the version
     */
    @ActivateRequestContext
    public <T> T readInTransaction(Duration longest, LongSupplier millisLeft, Function<String, T> request) {
        catalogue(millisLeft); // outside of the transaction, and once for all requests that need it
        return transaction(longest, millisLeft, request);
    }

    private <T> T transaction(Duration longest, LongSupplier millisLeft, Function<String, T> request) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions()
                .timeout((int) longest.plus(TRANSACTION_MARGIN).toSeconds()));
        try {
            long before = System.nanoTime();
            String version = version(millisLeft);
            Catalogue catalogue = catalogues.seen(version, before).orElseGet(catalogues::loadedInTransaction);
            snapshot.begin(catalogue, millisLeft, true);
            return request.apply(version);
        } finally {
            QuarkusTransaction.rollback(); // it has only read, and a statement that failed leaves nothing to commit
        }
    }

    /** The catalogue of the version that the database has now. */
    private Catalogue catalogue(LongSupplier millisLeft) {
        long before = System.nanoTime();
        return catalogues.seen(version(millisLeft), before).orElseGet(() -> catalogues.loaded(millisLeft.getAsLong()));
    }

    private String version(LongSupplier millisLeft) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(VERSION)) {
            statement.setString(1, Long.toString(millisLeft.getAsLong()));
            try (ResultSet result = statement.executeQuery()) {
                return version(result);
            }
        } catch (SQLException failed) {
            throw new StatementException("the version of the data cannot be read", failed);
        }
    }

    private static String version(ResultSet result) throws SQLException {
        result.next();
        return result.getString(1);
    }

    /** The rows of a statement, each as the reader makes of it; a row is valid until the next one is read. */
    public <R> List<R> list(String sql, Map<String, Object> parameters, Function<Row, R> reader) {
        NamedStatement statement = new NamedStatement(sql);
        listener.sent(sql);
        try (Connection connection = connection();
                PreparedStatement message = connection.prepareStatement(VERSION + "; " + statement.sql())) {
            message.setString(1, Long.toString(snapshot.millisLeft()));
            statement.bind(message, 1, parameters);
            long before = System.nanoTime();
            message.execute();
            try (ResultSet result = message.getResultSet()) {
                sees(version(result), before);
            }
            message.getMoreResults();
            try (ResultSet result = message.getResultSet()) {
                List<R> rows = new ArrayList<>();
                Row row = new Row(result);
                while (row.next()) {
                    rows.add(reader.apply(row));
                }
                return rows;
            }
        } catch (SQLException failed) {
            throw new StatementException("the statement failed", failed);
        }
    }

    /** The values of the rows of a statement by their keys, each of which one row has. */
    public <K, V> Map<K, V> byKey(
            String sql, Map<String, Object> parameters, Function<Row, K> key, Function<Row, V> value) {
        Map<K, V> values = new HashMap<>();
        list(sql, parameters, row -> values.put(key.apply(row), value.apply(row)));
        return values;
    }

    /** The values of the rows of a statement by their parents, in the order of the rows; an empty list for a parent without rows. */
    public <K, V> Map<K, List<V>> byParent(
            Collection<K> parents,
            String sql,
            Map<String, Object> parameters,
            Function<Row, K> parent,
            Function<Row, V> value) {
        Map<K, List<V>> values = new LinkedHashMap<>();
        parents.forEach(key -> values.put(key, new ArrayList<>()));
        list(sql, parameters, row -> values.get(parent.apply(row)).add(value.apply(row)));
        return values;
    }

    /** Within a transaction the version is that of its beginning, and says nothing of now. */
    private void sees(String version, long before) {
        if (!snapshot.isTransaction()) {
            catalogues.seen(version, before);
        }
        snapshot.sees(version);
    }

    /**
     * The rows of a statement, read as the stream is: a cursor of the database holds the rest.
     *
     * <p>Only within {@link #readInTransaction}, which has read the version, and whose end is the end of the cursor.
     */
    public <R> Stream<R> stream(String sql, Map<String, Object> parameters, Function<Row, R> reader) {
        NamedStatement statement = new NamedStatement(sql);
        listener.sent(sql);
        try {
            PreparedStatement prepared = connection().prepareStatement(statement.sql());
            statement.bind(prepared, 0, parameters);
            prepared.setFetchSize(FETCHED);
            return Stream.iterate(new Row(prepared.executeQuery()), Row::next, same -> same)
                    .map(reader)
                    .onClose(() -> close(prepared));
        } catch (SQLException failed) {
            throw new StatementException("the statement failed", failed);
        }
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close(); // and the result with it
        } catch (SQLException failed) {
            throw new StatementException("the statement cannot be closed", failed);
        }
    }

    /** The reason is in the log, for the operator. */
    private Connection connection() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLException none) {
            LOG.warnf("No connection to the database: %s", none.getMessage());
            throw new SQLTransientConnectionException(none.getMessage());
        }
    }
}
