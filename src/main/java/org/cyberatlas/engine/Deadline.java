package org.cyberatlas.engine;

import java.time.Duration;

/** The time until which a question is worth answering: its limit, or until the client has gone. */
public final class Deadline {

    private final long end;
    private volatile boolean over;

    public Deadline(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    public long remainingMillis() {
        return Math.max(1, (end - System.nanoTime()) / 1_000_000);
    }

    public boolean isOver() {
        return over;
    }

    /** Nobody waits any more. */
    public void pass() {
        over = true;
    }
}
