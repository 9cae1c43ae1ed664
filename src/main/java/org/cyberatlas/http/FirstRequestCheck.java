package org.cyberatlas.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.jboss.logging.Logger;

/** Startup check that executes a request when it is probed, and is up once one has succeeded. */
@Startup
@ApplicationScoped
class FirstRequestCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(FirstRequestCheck.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final GraphQLService service;
    private volatile boolean succeeded;

    FirstRequestCheck(GraphQLService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        if (!succeeded) {
            execute();
        }
        return HealthCheckResponse.named("first request").status(succeeded).build();
    }

    private void execute() {
        GraphQLRequest request = GraphQLRequest.query("{ __typename }", Map.of());
        try {
            service.executeUncached(request, new Deadline(TIMEOUT));
            succeeded = true;
        } catch (RuntimeException failed) {
            LOG.debug("The first request failed", failed); // the readiness check reports the reason
        }
    }
}
