package org.cyberatlas.telemetry;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Bounded set of operation names for metric labels. Clients choose the names, and each one is a time series. */
final class OperationNames {

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";
    /** Label of requests without a valid document. */
    static final String NONE = "none";

    /** Prefix of the names of files; the name of an operation has no slash. */
    static final String DOWNLOAD = "export/";

    private static final int LONGEST = 80;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int most;

    OperationNames(int most) {
        this.most = most;
    }

    String label(String operation) {
        if (operation == null) {
            return NONE;
        }
        if (operation.equals(ANONYMOUS) || operation.startsWith(DOWNLOAD) || known.contains(operation)) {
            return operation;
        }
        if (operation.length() > LONGEST) {
            return OTHER;
        }
        synchronized (known) {
            if (known.size() < most) {
                known.add(operation);
            }
            return known.contains(operation) ? operation : OTHER;
        }
    }
}
