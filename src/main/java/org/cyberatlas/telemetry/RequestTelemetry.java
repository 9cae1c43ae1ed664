package org.cyberatlas.telemetry;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Telemetry attributes of one request. Written on the event loop or on a worker thread, read when the response has ended. */
public final class RequestTelemetry {

    /** Name of requests without a valid document. */
    static final String NONE = "none";

    static final String ANONYMOUS = "anonymous";

    /** Prefix of the names of files; the name of an operation has no slash. */
    static final String DOWNLOAD = "export/";

    private static final int NOT_MODIFIED = 304;
    private static final int FIRST_OF_SERVER = 500;

    private final long begun = System.nanoTime();
    private volatile String operation;
    private volatile long cost;
    private volatile boolean executed;
    private volatile boolean rejected;
    private volatile Set<String> errors = Set.of();
    private volatile String reference;
    private int statements; // written by one worker, which then completes the response

    /** Outcome of a request. */
    enum Outcome {
        /** With a complete response. */
        COMPLETE,
        /** With 304: the response that the client has is current. */
        UNCHANGED,
        /** With data, and with errors of some fields. */
        PARTIAL,
        /** With a client error, a limit among them. */
        REFUSED,
        /** With an internal error, after the deadline, or without the database. */
        FAILED,
        /** Without a response, because the client closed the connection. */
        ABANDONED;

        boolean hasData() {
            return this == COMPLETE || this == UNCHANGED || this == PARTIAL;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RequestTelemetry() {}

    /** Attributes of the request that is served on this thread; for an internal query, attributes that nothing records. */
    public static RequestTelemetry current() {
        Context context = Vertx.currentContext();
        RequestTelemetry telemetry = context != null && VertxContext.isDuplicatedContext(context)
                ? context.getLocal(RequestTelemetry.class)
                : null;
        return telemetry == null ? new RequestTelemetry() : telemetry;
    }

    /** Sets the current instance of the Vert.x context of the request. */
    void attach() {
        Vertx.currentContext().putLocal(RequestTelemetry.class, this);
    }

    /** @param name name of an operation in a valid document, since it is shown as it is; null if it has none */
    public void operationNamed(String name) {
        operation = name == null ? ANONYMOUS : name;
    }

    /** @param file name of a file that the service has */
    public void fileDownloaded(String file) {
        operation = DOWNLOAD + file;
    }

    /** Records that the response is not from the cache. */
    public void executed(long objects) {
        cost = objects;
        executed = true;
    }

    void statementSent() {
        statements++;
    }

    /** Records errors of fields. */
    public void fieldsFailed(List<Map<String, Object>> withErrors) {
        if (withErrors.isEmpty()) {
            return;
        }
        Set<String> codes = new LinkedHashSet<>(errors);
        for (Map<String, Object> error : withErrors) {
            if (error.get("extensions") instanceof Map<?, ?> extensions) {
                codes.add(String.valueOf(extensions.get("code")));
                if (extensions.get("reference") instanceof String found) {
                    reference = found;
                }
            }
        }
        errors = codes;
    }

    /** Records that the response has errors only. */
    public void rejected(List<Map<String, Object>> withErrors) {
        if (!rejected) {
            rejected = true;
            errors = Set.of();
            fieldsFailed(withErrors);
        }
    }

    /** @param ended false if the client closed the connection before the end of the response */
    Outcome outcome(int status, boolean ended) {
        if (!ended) {
            return Outcome.ABANDONED;
        }
        if (rejected) {
            return status >= FIRST_OF_SERVER ? Outcome.FAILED : Outcome.REFUSED;
        }
        if (status == NOT_MODIFIED) {
            return Outcome.UNCHANGED;
        }
        return errors.isEmpty() ? Outcome.COMPLETE : Outcome.PARTIAL;
    }

    long nanos() {
        return System.nanoTime() - begun;
    }

    /** Name of the operation; null if there was no valid document. */
    String operation() {
        return operation;
    }

    /** Whether the request was for a file rather than GraphQL. */
    boolean download() {
        return operation != null && operation.startsWith(DOWNLOAD);
    }

    long cost() {
        return cost;
    }

    boolean executed() {
        return executed;
    }

    Set<String> errors() {
        return errors;
    }

    /** Reference of the log line about an internal error; null if there was none. */
    String reference() {
        return reference;
    }

    int statements() {
        return statements;
    }
}
