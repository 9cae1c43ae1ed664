package org.cyberatlas.telemetry;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.telemetry.RequestTelemetry.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Recorder of metrics and, if configured, a span and a log line for each request, written when its response has ended. */
@Singleton
public class TelemetryRecorder {

    private static final Logger LOG = Logger.getLogger(TelemetryRecorder.class);

    private final RequestMetrics metrics;
    private final RequestSpans spans;
    private final boolean traced;
    private final boolean logged;

    TelemetryRecorder(
            RequestMetrics metrics,
            RequestSpans spans,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean untraced,
            TelemetryConfig config) {
        this.metrics = metrics;
        this.spans = spans;
        this.traced = !untraced;
        this.logged = config.requestLog();
    }

    /** Begins the recording of a request; {@link RequestTelemetry#current()} has its attributes from now on. */
    public void begin(RoutingContext http) {
        RequestTelemetry request = new RequestTelemetry();
        request.attach();
        Span span = traced ? spans.begin(http.request()) : Span.getInvalid();
        http.addEndHandler(end -> record(request, span, http.response(), end.succeeded()));
    }

    private void record(RequestTelemetry request, Span span, HttpServerResponse response, boolean ended) {
        int status = response.getStatusCode();
        Outcome outcome = request.outcome(status, ended);
        metrics.count(request, outcome);
        if (span.isRecording()) {
            spans.end(span, request, outcome, status);
        }
        if (logged) {
            log(request, outcome, status);
        }
    }

    /** Has the name of the operation, and neither document nor variables. */
    private static void log(RequestTelemetry request, Outcome outcome, int status) {
        LOG.infof(
                "operation=%s outcome=%s status=%d cost=%d statements=%d ms=%d errors=%s reference=%s",
                request.operation() == null ? RequestTelemetry.NONE : request.operation(),
                outcome.label(),
                status,
                request.cost(),
                request.statements(),
                TimeUnit.NANOSECONDS.toMillis(request.nanos()),
                request.errors().isEmpty() ? "-" : String.join(",", request.errors()),
                request.reference() == null ? "-" : request.reference());
    }
}
