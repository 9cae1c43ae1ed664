package org.cyberatlas.telemetry;

import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Optional log line for each request, with the name of its operation but neither document nor variables. */
@Singleton
class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    private final boolean wanted;

    RequestLog(TelemetryConfig config) {
        wanted = config.requestLog();
    }

    void write(RequestTelemetry request, Outcome outcome, int status) {
        if (wanted) {
            LOG.infof(
                    "operation=%s outcome=%s status=%d cost=%d statements=%d ms=%d errors=%s reference=%s",
                    request.operation() == null ? OperationNames.NONE : request.operation(),
                    outcome.label(),
                    status,
                    request.cost(),
                    request.statements(),
                    TimeUnit.NANOSECONDS.toMillis(request.nanos()),
                    request.errors().isEmpty() ? "-" : String.join(",", request.errors()),
                    request.reference() == null ? "-" : request.reference());
        }
    }
}
