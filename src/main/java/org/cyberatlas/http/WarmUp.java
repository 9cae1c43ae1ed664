package org.cyberatlas.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.http.headers.MediaType;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.jboss.logging.Logger;

/** First request at start, which builds the schema, so that no client waits for it. The startup check is up once it has succeeded. */
@Startup
@ApplicationScoped
class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final GraphQLService service;
    private volatile boolean answered;

    WarmUp(GraphQLService service) {
        this.service = service;
    }

    void start(@Observes StartupEvent start) {
        ask();
    }

    @Override
    public HealthCheckResponse call() {
        if (!answered) {
            ask();
        }
        return HealthCheckResponse.named("first request").status(answered).build();
    }

    private void ask() {
        GraphQLRequest request = new GraphQLRequest("{ __typename }", null, null, Map.of(), Map.of(), false);
        try {
            service.execute(request, MediaType.JSON, null, new Deadline(TIMEOUT));
            answered = true;
        } catch (RuntimeException failed) {
            LOG.debug("The first request failed", failed); // the readiness check reports the reason
        }
    }
}
