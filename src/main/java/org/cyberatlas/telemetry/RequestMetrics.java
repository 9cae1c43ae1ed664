package org.cyberatlas.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts requests for whoever collects metrics. Every label has few values, whatever clients send. */
@Singleton
class RequestMetrics {

    private static final Duration[] DURATIONS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final OperationNames names;
    private final MeterProvider<Timer> requests;
    private final MeterProvider<Counter> errors;
    private final Counter hits;
    private final Counter misses;
    private final DistributionSummary cost;
    private final DistributionSummary statements;

    RequestMetrics(MeterRegistry registry, TelemetryConfig config) {
        names = new OperationNames(config.operationNames());
        requests = Timer.builder("atlas.requests")
                .description(
                        "Requests to /graphql and /export and the time that they took, by name of the operation and outcome")
                .serviceLevelObjectives(DURATIONS)
                .withRegistry(registry);
        errors = Counter.builder("atlas.errors")
                .description("Requests that were refused, or of which a field failed, by code of the error")
                .withRegistry(registry);
        hits = answersKept(registry, "hit");
        misses = answersKept(registry, "miss");
        cost = DistributionSummary.builder("atlas.cost")
                .description("Objects that an answer might have at most, of the questions that were executed")
                .serviceLevelObjectives(10, 100, 1_000, 10_000, 100_000)
                .register(registry);
        statements = DistributionSummary.builder("atlas.statements")
                .description("Statements sent to the database for one question, of the questions that were executed")
                .serviceLevelObjectives(1, 2, 5, 10, 20, 50)
                .register(registry);
    }

    private static Counter answersKept(MeterRegistry registry, String result) {
        return Counter.builder("atlas.answers")
                .description("Answers that were taken from those kept in this process (hit), or made of rows (miss)")
                .tag("cache", result)
                .register(registry);
    }

    void count(Trail trail, Outcome outcome) {
        requests.withTags("operation", names.label(trail.operation()), "outcome", outcome.label())
                .record(trail.nanos(), TimeUnit.NANOSECONDS);
        trail.errors().forEach(code -> errors.withTag("code", code).increment());
        if (trail.executed()) {
            misses.increment();
            cost.record(trail.cost());
            statements.record(trail.statements());
        } else if (trail.operation() != null && !trail.download() && outcome.hasAnswer()) {
            hits.increment();
        }
    }
}
