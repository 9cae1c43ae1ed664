package org.cyberatlas.telemetry;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one request leaves behind: noted where it becomes known, on the thread that serves connections or on that of a worker, and read
 * once the response has ended.
 */
public final class Trail {

    /** Where nobody keeps a trail: questions that the service asks itself. */
    private static final Trail UNKEPT = new Trail();

    private final long begun = System.nanoTime();
    private volatile String operation;
    private volatile boolean download;
    private volatile long cost;
    private volatile boolean executed;
    private volatile boolean refused;
    private volatile Set<String> errors = Set.of();
    private volatile String reference;
    private int statements; // of the one worker; whoever reads it reads executed first

    Trail() {}

    /** The trail of the request that is being served on this thread. */
    public static Trail current() {
        Context context = Vertx.currentContext();
        if (context == null || !VertxContext.isDuplicatedContext(context)) {
            return UNKEPT;
        }
        Trail trail = context.getLocal(Trail.class);
        return trail == null ? UNKEPT : trail;
    }

    /** Every question asked on this request's behalf from now on finds this trail. */
    void keep() {
        Vertx.currentContext().putLocal(Trail.class, this);
    }

    /** @param name name of an operation in a valid document, for it is shown as it is; null where it has none */
    public void asks(String name) {
        if (this != UNKEPT) {
            operation = name == null ? OperationNames.ANONYMOUS : name;
        }
    }

    /** @param file one of those that are served */
    public void downloads(String file) {
        if (this != UNKEPT) {
            operation = OperationNames.DOWNLOAD + file;
            download = true;
        }
    }

    /** The answer is made of rows, rather than taken from those that are kept. */
    public void executes(long objects) {
        if (this != UNKEPT) {
            cost = objects;
            executed = true;
        }
    }

    void sends() {
        if (this != UNKEPT) {
            statements++;
        }
    }

    /** Some fields of the answer failed. */
    public void fails(List<Map<String, Object>> withErrors) {
        if (this == UNKEPT || withErrors.isEmpty()) {
            return;
        }
        Set<String> codes = new LinkedHashSet<>(errors);
        for (Map<String, Object> error : withErrors) {
            if (error.get("extensions") instanceof Map<?, ?> extensions) {
                codes.add(String.valueOf(extensions.get("code")));
                if (extensions.get("reference") instanceof String told) {
                    reference = told;
                }
            }
        }
        errors = codes;
    }

    /** There is no answer. */
    public void refuse(List<Map<String, Object>> withErrors) {
        if (this != UNKEPT && !refused) {
            refused = true;
            errors = Set.of();
            fails(withErrors);
        }
    }

    long nanos() {
        return System.nanoTime() - begun;
    }

    /** Null where no valid document was read. */
    String operation() {
        return operation;
    }

    /** Whether a file was asked for, rather than a question put. */
    boolean download() {
        return download;
    }

    long cost() {
        return cost;
    }

    boolean executed() {
        return executed;
    }

    boolean refused() {
        return refused;
    }

    Set<String> errors() {
        return errors;
    }

    /** Leads to the line of the log that tells what broke; null where nothing did. */
    String reference() {
        return reference;
    }

    int statements() {
        return statements;
    }
}
