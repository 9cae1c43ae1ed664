package org.cyberatlas.shared.reference;

import java.util.Optional;
import java.util.concurrent.Callable;

/** The version of the data that every statement of the question being answered on this thread sees. */
public final class VersionSeen {

    private static final ThreadLocal<String> SEEN = new ThreadLocal<>();

    private VersionSeen() {}

    /** Answers a question within a transaction that sees this version; empty where the data have none yet. */
    public static <T> T during(String version, Callable<T> question) throws Exception {
        SEEN.set(version.isEmpty() ? null : version);
        try {
            return question.call();
        } finally {
            SEEN.remove();
        }
    }

    static Optional<String> current() {
        return Optional.ofNullable(SEEN.get());
    }
}
