package org.cyberatlas.engine;

import java.time.Duration;

/** Deadline of a request: after its time limit, or as soon as the client has closed the connection. */
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

    /** Called if the time limit has passed or the client has closed the connection. */
    public void pass() {
        over = true;
    }
}
