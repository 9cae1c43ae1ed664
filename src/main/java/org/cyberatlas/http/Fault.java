package org.cyberatlas.http;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import org.cyberatlas.shared.error.ErrorCode;

/** Tells the passing troubles of the database from mistakes of ours. */
final class Fault {

    private static final String CANCELLED = "57014";

    private Fault() {}

    static Optional<ErrorCode> of(Throwable thrown) {
        return sql(thrown).flatMap(Fault::of);
    }

    /** What the database said; the statement is left out. */
    static String message(Throwable thrown) {
        return sql(thrown).map(Throwable::getMessage).orElseGet(thrown::toString);
    }

    private static Optional<SQLException> sql(Throwable thrown) {
        int steps = 0;
        for (Throwable cause = thrown; cause != null && steps < 20; cause = cause.getCause()) {
            if (cause instanceof SQLException failed) {
                return Optional.of(failed);
            }
            steps++;
        }
        return Optional.empty();
    }

    private static Optional<ErrorCode> of(SQLException failed) {
        String state = failed.getSQLState();
        if (CANCELLED.equals(state)) {
            return Optional.of(ErrorCode.DEADLINE_EXCEEDED);
        }
        // No state: the pool itself gave up. 08: no connection; 57P: the server stops or starts; 53: it is out of
        // something.
        boolean passing = state == null
                || failed instanceof SQLTransientException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53");
        return passing ? Optional.of(ErrorCode.DATABASE_UNAVAILABLE) : Optional.empty();
    }

    static Refusal refusal(ErrorCode code) {
        return code == ErrorCode.DEADLINE_EXCEEDED
                ? Refusal.unavailable(code, "The answer was not ready in time: ask for less, or later")
                : Refusal.unavailable(code, "The database does not answer at present: ask again later");
    }
}
