package org.cyberatlas.telemetry;

import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One line for each request, where the operator wants it: what was asked by name, never with which values. */
@Singleton
class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    private final boolean wanted;

    RequestLog(TelemetryConfig config) {
        wanted = config.requestLog();
    }

    void write(Trail trail, Outcome outcome, int status) {
        if (wanted) {
            LOG.infof(
                    "operation=%s outcome=%s status=%d cost=%d statements=%d ms=%d errors=%s reference=%s",
                    trail.operation() == null ? OperationNames.NONE : trail.operation(),
                    outcome.label(),
                    status,
                    trail.cost(),
                    trail.statements(),
                    TimeUnit.NANOSECONDS.toMillis(trail.nanos()),
                    trail.errors().isEmpty() ? "-" : String.join(",", trail.errors()),
                    trail.reference() == null ? "-" : trail.reference());
        }
    }
}
