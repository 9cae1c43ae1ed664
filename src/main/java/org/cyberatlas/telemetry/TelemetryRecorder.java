package org.cyberatlas.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.cyberatlas.telemetry.RequestTelemetry.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Recorder of metrics and, if configured, a span and a log line for each request, written when its response has ended. The number of
 * values of each label of a metric is bounded for any requests.
 */
@Singleton
public class TelemetryRecorder {

    private static final Logger LOG = Logger.getLogger(TelemetryRecorder.class);

    private static final Duration[] DURATIONS = LongStream.of(
                    1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private static final String OTHER = "other";
    private static final int LONGEST_NAME = 80;

    private final RequestSpans spans;
    private final boolean traced;
    private final boolean logged;
    private final int mostNames;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final MeterProvider<Timer> requests;
    private final MeterProvider<Counter> errors;
    private final Counter hits;
    private final Counter misses;
    private final DistributionSummary cost;
    private final DistributionSummary statements;

    TelemetryRecorder(
            MeterRegistry registry,
            RequestSpans spans,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean untraced,
            TelemetryConfig config) {
        this.spans = spans;
        traced = !untraced;
        logged = config.requestLog();
        mostNames = config.operationNames();
        requests = Timer.builder("atlas.requests")
                .description("Requests to /graphql and /export and their duration, by operation name and outcome")
                .serviceLevelObjectives(DURATIONS)
                .withRegistry(registry);
        errors = Counter.builder("atlas.errors")
                .description("Requests that were rejected or had a field error, by error code")
                .withRegistry(registry);
        hits = responses(registry, "hit");
        misses = responses(registry, "miss");
        cost = DistributionSummary.builder("atlas.cost")
                .description("Cost of the executed requests: the most objects that the response can have")
                .serviceLevelObjectives(10, 100, 1_000, 10_000, 100_000)
                .register(registry);
        statements = DistributionSummary.builder("atlas.statements")
                .description("Statements sent to the database for one executed request")
                .serviceLevelObjectives(1, 2, 5, 10, 20, 50)
                .register(registry);
    }

    private static Counter responses(MeterRegistry registry, String result) {
        return Counter.builder("atlas.responses")
                .description("Responses from the cache (hit) or executed (miss)")
                .tag("cache", result)
                .register(registry);
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
        count(request, outcome);
        if (span.isRecording()) {
            spans.end(span, request, outcome, status);
        }
        if (logged) {
            log(request, outcome, status);
        }
    }

    private void count(RequestTelemetry request, Outcome outcome) {
        requests.withTags("operation", label(request.operation()), "outcome", outcome.label())
                .record(request.nanos(), TimeUnit.NANOSECONDS);
        request.errors().forEach(code -> errors.withTag("code", code).increment());
        if (request.executed()) {
            misses.increment();
            cost.record(request.cost());
            statements.record(request.statements());
        } else if (request.operation() != null && !request.download() && outcome.hasData()) {
            hits.increment();
        }
    }

    /**
     * Label of an operation. Clients choose the names, and each one is a time series: those beyond the first few are others.
     *
     * @param operation null if there was no valid document
     */
    String label(String operation) {
        if (operation == null) {
            return RequestTelemetry.NONE;
        }
        if (operation.equals(RequestTelemetry.ANONYMOUS)
                || operation.startsWith(RequestTelemetry.DOWNLOAD)
                || names.contains(operation)) {
            return operation;
        }
        synchronized (names) {
            if (operation.length() <= LONGEST_NAME && names.size() < mostNames) {
                names.add(operation);
            }
            return names.contains(operation) ? operation : OTHER;
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
