package org.cyberatlas.telemetry;

import java.util.Locale;

/** Outcome of a request. */
enum Outcome {
    /** With a complete response. */
    COMPLETE,
    /** With 304: the response that the client has is current. */
    UNCHANGED,
    /** With data, and with errors of some fields. */
    PARTIAL,
    /** With a client error, a limit among them. */
    REFUSED,
    /** With an internal error, after the deadline, or without the database. */
    FAILED,
    /** Without a response, because the client closed the connection. */
    ABANDONED;

    private static final int UNCHANGED_STATUS = 304;
    private static final int FIRST_OF_SERVER = 500;

    static Outcome of(RequestTelemetry request, int status, boolean ended) {
        if (!ended) {
            return ABANDONED;
        }
        if (request.isRejected()) {
            return status >= FIRST_OF_SERVER ? FAILED : REFUSED;
        }
        if (status == UNCHANGED_STATUS) {
            return UNCHANGED;
        }
        return request.errors().isEmpty() ? COMPLETE : PARTIAL;
    }

    boolean hasData() {
        return this == COMPLETE || this == UNCHANGED || this == PARTIAL;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
