package org.cyberatlas.page;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.InternalQueries;
import org.cyberatlas.http.limits.LimitsConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Executions of the tour once the port is open, as many at a time as requests of clients, and requests over HTTP between them, so that code
 * is compiled and connections are open before clients come. Readiness is reported when they have ended; earlier requests are served.
 */
@Readiness
@ApplicationScoped
class TourWarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(TourWarmUp.class);
    /** On fast processors they end before the time is over. */
    private static final int ROUNDS = 60;

    private static final int REQUESTS_PER_EXECUTION = 8;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final InternalQueries queries;
    private final LoopbackClient client;
    private final Json json;
    private final int concurrent;
    private final Duration longest;
    private final AtomicInteger rounds = new AtomicInteger();
    private final Executor executor = Infrastructure.getDefaultExecutor();
    private volatile CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
    private volatile boolean over;

    TourWarmUp(InternalQueries queries, LoopbackClient client, Json json, LimitsConfig limits, WarmUpConfig config) {
        this.queries = queries;
        this.client = client;
        this.json = json;
        this.concurrent = limits.executedAtATime();
        this.longest = config.longest();
        this.over = longest.isZero();
    }

    void start(@ObservesAsync HttpServerStart start) {
        if (over) {
            return;
        }
        long end = System.nanoTime() + longest.toNanos();
        running = CompletableFuture.runAsync(this::awaitCatalogue, executor)
                .thenCompose(loaded -> CompletableFuture.allOf(
                        Stream.generate(() -> CompletableFuture.runAsync(() -> run(end), executor))
                                .limit(concurrent)
                                .toArray(CompletableFuture<?>[]::new)))
                .whenComplete((ended, failed) -> {
                    over = true;
                    if (failed != null) {
                        // The check of the data reports the reason.
                        LOG.debug("The warm-up ended with a failure", failed);
                    }
                });
    }

    /** Waits for the running executions, which need the beans that are about to be destroyed. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stop) {
        over = true;
        running.completeOnTimeout(null, LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(reported -> null)
                .join();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("warm-up").status(over).build();
    }

    /** Executes a query without rows, since the others would slow the load of the catalogue down. */
    private void awaitCatalogue() {
        queries.executeUncached("{ __typename }", Map.of());
    }

    private void run(long end) {
        List<Request> requests = requests();
        while (rounds.getAndIncrement() < ROUNDS) {
            for (Request request : requests) {
                if (over || System.nanoTime() > end) {
                    return;
                }
                queries.executeUncached(request.document, request.variables);
                client.send(REQUESTS_PER_EXECUTION);
            }
        }
    }

    /** The tour, and a larger document after each of its queries. */
    private List<Request> requests() {
        Request large = new Request(PackedText.text("/console/warm-up.graphql"), Map.of());
        List<Request> requests = new ArrayList<>();
        Example.TOUR.forEach(example -> {
            requests.add(new Request(example.query(), Tree.read(json, example.variables())));
            requests.add(large);
        });
        return requests;
    }

    private record Request(String document, Map<String, Object> variables) {}
}
