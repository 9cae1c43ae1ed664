package org.cyberatlas.shared.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "40001, DATABASE_UNAVAILABLE", // a replica ends a statement for rows that it receives
        "40P01, DATABASE_UNAVAILABLE",
        "40000, DATABASE_UNAVAILABLE",
        "40003, DATABASE_UNAVAILABLE",
        "57P01, DATABASE_UNAVAILABLE",
        "53300, DATABASE_UNAVAILABLE",
        "08006, DATABASE_UNAVAILABLE",
        "57014, DEADLINE_EXCEEDED",
        "42501, INTERNAL_ERROR",
        "22012, INTERNAL_ERROR"
    })
    void theStateOfAStatementDecides(String state, String code) {
        assertEquals(code, code(FailureClassifier.rejection(new IllegalStateException(new SQLException("x", state)))));
    }

    private static Object code(RequestRejectedException rejection) {
        return extensions(rejection).get("code");
    }

    private static Map<?, ?> extensions(RequestRejectedException rejection) {
        return (Map<?, ?>) rejection.errors().get(0).get("extensions");
    }
}
