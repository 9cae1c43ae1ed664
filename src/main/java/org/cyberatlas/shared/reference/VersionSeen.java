package org.cyberatlas.shared.reference;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.HibernateException;

/** The version of the data that every statement of the question being answered on this thread sees. */
public final class VersionSeen {

    private static final ThreadLocal<Snapshot> SEEN = new ThreadLocal<>();

    private VersionSeen() {}

    /** Answers a question from one state of the data, within a transaction. */
    public static <T> T during(Snapshot snapshot, Callable<T> question) throws Exception {
        begin(snapshot);
        try {
            return question.call();
        } finally {
            end();
        }
    }

    static void begin(Snapshot snapshot) {
        SEEN.set(snapshot);
    }

    static void end() {
        SEEN.remove();
    }

    /** To be called before each statement. */
    public static void beforeStatement() {
        Snapshot snapshot = SEEN.get();
        if (snapshot != null) {
            try {
                snapshot.beforeStatement();
            } catch (SQLException failed) {
                throw new HibernateException("the version of the data cannot be read", failed);
            }
        }
    }

    /** To be called, before that, for a statement that can take something along. */
    public static Along along() {
        Snapshot snapshot = SEEN.get();
        return snapshot == null ? Along.nothing() : snapshot.along();
    }

    /** Empty where no question is being answered, or the data have no version yet. */
    static Optional<String> current() {
        Snapshot snapshot = SEEN.get();
        return snapshot == null || snapshot.version().isEmpty() ? Optional.empty() : Optional.of(snapshot.version());
    }
}
