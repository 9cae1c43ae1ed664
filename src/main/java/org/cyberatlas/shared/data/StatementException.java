package org.cyberatlas.shared.data;

import java.sql.SQLException;

/** A statement that failed, or whose rows cannot be read; the cause has the state that the database gave. */
public final class StatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatementException(String message, SQLException cause) {
        super(message, cause);
    }
}
