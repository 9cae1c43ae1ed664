package org.cyberatlas.telemetry;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Bounds the names that metrics tell apart: clients choose them, and each one costs memory here and at whoever collects. */
final class OperationNames {

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";
    /** For a request without a valid document. */
    static final String NONE = "none";

    /** What the name of a file begins with; no name in a document has a slash. */
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
            return known.size() < most && known.add(operation)
                    ? operation
                    : known.contains(operation) ? operation : OTHER;
        }
    }
}
