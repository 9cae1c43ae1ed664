package org.cyberatlas.telemetry;

import java.util.Locale;

/** How a request ended. */
enum Outcome {
    /** With an answer that is complete. */
    ANSWERED,
    /** The client has the answer already. */
    UNCHANGED,
    /** With data, and with errors of some fields. */
    PARTIAL,
    /** The request was at fault, or over a limit. */
    REFUSED,
    /** The service was at fault, out of time, or without its database. */
    FAILED,
    /** The client left before its answer was there. */
    ABANDONED;

    private static final int UNCHANGED_STATUS = 304;
    private static final int FIRST_OF_SERVER = 500;

    static Outcome of(Trail trail, int status, boolean ended) {
        if (!ended) {
            return ABANDONED;
        }
        if (trail.refused()) {
            return status >= FIRST_OF_SERVER ? FAILED : REFUSED;
        }
        if (status == UNCHANGED_STATUS) {
            return UNCHANGED;
        }
        return trail.errors().isEmpty() ? ANSWERED : PARTIAL;
    }

    boolean hasAnswer() {
        return this == ANSWERED || this == UNCHANGED || this == PARTIAL;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
