package org.cyberatlas.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import javax.sql.DataSource;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.shared.reference.Opening;
import org.jboss.logging.Logger;

/** Which version of the data is served: an answer is good as long as it stays the same. */
@ApplicationScoped
public class DataVersion {

    private static final Logger LOG = Logger.getLogger(DataVersion.class);
    private static final String READ =
            "SELECT (SELECT version FROM release LIMIT 1), set_config('statement_timeout', ?, true)";

    private final DataSource pool;
    private final CacheConfig config;
    private final ResponseCache answers;
    private volatile Seen seen = new Seen(null, Long.MIN_VALUE);

    DataVersion(DataSource pool, CacheConfig config, ResponseCache answers) {
        this.pool = pool;
        this.config = config;
        this.answers = answers;
    }

    /** The version, if it was read so recently that nothing is asked. */
    public Optional<String> known() {
        Seen last = seen;
        boolean fresh = last.version != null
                && System.nanoTime() - last.at < config.versionCheck().toNanos();
        return fresh ? Optional.of(last.version) : Optional.empty();
    }

    /**
     * The first statement of each transaction that answers a question: it reads the version that all its statements see, and gives
     * each of them no more time than the question has left.
     */
    public Opening opening(Deadline deadline) {
        return new Opening() {
            @Override
            public String read() throws SQLException {
                try (Connection connection = connect();
                        PreparedStatement statement = connection.prepareStatement(READ)) {
                    bind(statement);
                    try (ResultSet result = statement.executeQuery()) {
                        return version(result);
                    }
                }
            }

            @Override
            public String sql() {
                return READ;
            }

            @Override
            public int bind(PreparedStatement statement) throws SQLException {
                statement.setString(1, Long.toString(deadline.remainingMillis()));
                return 1;
            }

            @Override
            public String version(ResultSet result) throws SQLException {
                result.next();
                String version = result.getString(1) == null ? "" : result.getString(1);
                note(version);
                return version;
            }
        };
    }

    /** Whatever the reason is, the client cannot mend it; the operator finds it in the log. */
    private Connection connect() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLException none) {
            LOG.warnf("No connection to the database: %s", none.getMessage());
            throw new SQLTransientConnectionException(none.getMessage());
        }
    }

    private void note(String version) {
        if (!version.equals(seen.version)) {
            answers.clear();
        }
        seen = new Seen(version, System.nanoTime());
    }

    private record Seen(String version, long at) {}
}
