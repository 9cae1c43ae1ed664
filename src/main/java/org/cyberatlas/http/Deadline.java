package org.cyberatlas.http;

import java.time.Duration;

/** The time until which a question is worth answering: its limit, or until the client has gone. */
final class Deadline {

    private final long end;
    private volatile boolean over;

    Deadline(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    long remainingMillis() {
        return Math.max(1, (end - System.nanoTime()) / 1_000_000);
    }

    boolean isOver() {
        return over;
    }

    /** Nobody waits any more. */
    void pass() {
        over = true;
    }
}
