package org.cyberatlas.shared.error;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jboss.logging.Logger;

/** Classifier of failures: errors of the client, temporary ones of the database, and internal ones. */
public final class FailureClassifier {

    private static final Logger LOG = Logger.getLogger(FailureClassifier.class);
    private static final String CANCELLED = "57014";

    private FailureClassifier() {}

    public static Optional<ErrorCode> of(Throwable thrown) {
        return sql(thrown).flatMap(FailureClassifier::of);
    }

    /** Rejection that the client gets for a failure. An internal one is logged, and the client gets its reference. */
    public static RequestRejectedException rejection(Throwable failure) {
        if (failure instanceof RequestRejectedException rejection) {
            return rejection;
        }
        if (failure instanceof BadInput bad) {
            return RequestRejectedException.ofRequest(
                    400,
                    bad.code(),
                    bad.getMessage(),
                    bad.argument() == null ? Map.of() : Map.of("argument", bad.argument()));
        }
        Optional<SQLException> sql = sql(failure);
        return sql.flatMap(FailureClassifier::of)
                .map(code -> logged(code, sql.get()))
                .orElseGet(() ->
                        RequestRejectedException.internal(InternalFailure.logged(LOG, failure, "a request failed")));
    }

    private static RequestRejectedException logged(ErrorCode code, SQLException failed) {
        if (!(failed instanceof SQLTransientConnectionException)) { // which has its line in the log already
            LOG.warnf("%s: %s", code, failed.getMessage());
        }
        return rejection(code);
    }

    /**
     * The first cause of all: once a statement has failed, the driver says of each later one of the transaction that it was refused, and
     * names what had failed as its cause.
     */
    private static Optional<SQLException> sql(Throwable thrown) {
        return ExceptionUtils.getThrowableList(thrown).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((failed, cause) -> cause);
    }

    private static Optional<ErrorCode> of(SQLException failed) {
        String state = failed.getSQLState();
        if (CANCELLED.equals(state)) {
            return Optional.of(ErrorCode.DEADLINE_EXCEEDED);
        }
        // No state: the pool itself gave up. 08: no connection; 57P: the server stops or starts; 53: it is out of
        // something; 40: it ended the transaction for another one, as a replica does for the rows that it receives.
        boolean passing = state == null
                || failed instanceof SQLTransientException
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("57P")
                || state.startsWith("53");
        return passing ? Optional.of(ErrorCode.DATABASE_UNAVAILABLE) : Optional.empty();
    }

    public static RequestRejectedException rejection(ErrorCode code) {
        return code == ErrorCode.DEADLINE_EXCEEDED
                ? RequestRejectedException.unavailable(
                        code, "The response was not ready in time: request less, or try again later")
                : RequestRejectedException.unavailable(code, "The database is unavailable: try again later");
    }
}
