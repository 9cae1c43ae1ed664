package org.cyberatlas.telemetry;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Keeps the trail of each request, and shows it once the response has ended. */
@Singleton
public class Trails {

    private final RequestMetrics metrics;
    private final RequestLog log;
    private final RequestSpans spans;

    Trails(RequestMetrics metrics, RequestLog log, RequestSpans spans) {
        this.metrics = metrics;
        this.log = log;
        this.spans = spans;
    }

    /** From now on, {@link Trail#current()} is the trail of this request. */
    public void begin(RoutingContext http) {
        Trail trail = new Trail();
        trail.keep();
        Span span = spans.begin(http.request());
        http.addEndHandler(end -> show(trail, span, http.response(), end.succeeded()));
    }

    private void show(Trail trail, Span span, HttpServerResponse response, boolean ended) {
        Outcome outcome = Outcome.of(trail, response.getStatusCode(), ended);
        metrics.count(trail, outcome);
        log.write(trail, outcome, response.getStatusCode());
        spans.end(span, trail, outcome, response.getStatusCode());
    }
}
