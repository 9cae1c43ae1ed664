package org.cyberatlas.embedded;

import java.util.Map;

/** Durability of a write if the power fails. */
public enum Durability {
    /** For rows that outlive the service: every commit reaches the disk. */
    KEPT("on"),
    /** Rows that the next test throws away. */
    DISPOSABLE("off");

    private final String written;

    Durability(String written) {
        this.written = written;
    }

    Map<String, String> settings() {
        return Map.of("fsync", written, "synchronous_commit", written, "full_page_writes", written);
    }
}
