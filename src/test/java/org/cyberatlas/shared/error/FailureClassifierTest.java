package org.cyberatlas.shared.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureClassifierTest {

    /** Input of a client is refused as {@link BadInput}; any other exception about an argument is a defect of the service. */
    @Test
    void anExceptionAboutAnArgumentIsAnInternalError() {
        RequestRejectedException rejection = FailureClassifier.rejection(new NumberFormatException("x"));
        assertEquals(500, rejection.status());
        assertEquals("INTERNAL_ERROR", code(rejection));
    }

    @Test
    void badInputNamesItsArgument() {
        RequestRejectedException rejection =
                FailureClassifier.rejection(new BadInput(ErrorCode.BAD_ARGUMENT, "year", "no year"));
        assertEquals(400, rejection.status());
        assertEquals("year", extensions(rejection).get("argument"));
    }

    @Test
    void theFirstFailureOfATransactionDecides() {
        SQLException cancelled = new SQLException("canceling statement", "57014");
        SQLException later = new SQLException("current transaction is aborted", "25P02", cancelled);
        assertEquals("DEADLINE_EXCEEDED", code(FailureClassifier.rejection(new IllegalStateException(later))));
    }

    @Test
    void aMissingConnectionIsTemporary() {
        RequestRejectedException rejection =
                FailureClassifier.rejection(new RuntimeException(new SQLTransientConnectionException("pool")));
        assertEquals(503, rejection.status());
        assertEquals("DATABASE_UNAVAILABLE", code(rejection));
        assertEquals("1", rejection.headers().get("Retry-After"));
    }

    private static Object code(RequestRejectedException rejection) {
        return extensions(rejection).get("code");
    }

    private static Map<?, ?> extensions(RequestRejectedException rejection) {
        return (Map<?, ?>) rejection.errors().get(0).get("extensions");
    }
}
