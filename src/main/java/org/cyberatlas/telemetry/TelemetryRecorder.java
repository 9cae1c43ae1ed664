package org.cyberatlas.telemetry;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Recorder of metrics, a log line and a span for each request, written when its response has ended. */
@Singleton
public class TelemetryRecorder {

    private final RequestMetrics metrics;
    private final RequestLog log;
    private final RequestSpans spans;

    TelemetryRecorder(RequestMetrics metrics, RequestLog log, RequestSpans spans) {
        this.metrics = metrics;
        this.log = log;
        this.spans = spans;
    }

    /** Begins the recording of a request; {@link RequestTelemetry#current()} has its attributes from now on. */
    public void begin(RoutingContext http) {
        RequestTelemetry request = new RequestTelemetry();
        request.attach();
        Span span = spans.begin(http.request());
        http.addEndHandler(end -> record(request, span, http.response(), end.succeeded()));
    }

    private void record(RequestTelemetry request, Span span, HttpServerResponse response, boolean ended) {
        Outcome outcome = Outcome.of(request, response.getStatusCode(), ended);
        metrics.count(request, outcome);
        log.write(request, outcome, response.getStatusCode());
        spans.end(span, request, outcome, response.getStatusCode());
    }
}
