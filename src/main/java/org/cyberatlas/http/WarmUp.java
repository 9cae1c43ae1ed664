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

/** Asks the first question at start, so that no visitor waits while the engine is built. Started means that it was answered. */
@Startup
@ApplicationScoped
class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GraphQLService answers;
    private volatile boolean answered;

    WarmUp(GraphQLService answers) {
        this.answers = answers;
    }

    void start(@Observes StartupEvent start) {
        ask();
    }

    @Override
    public HealthCheckResponse call() {
        if (!answered) {
            ask();
        }
        return HealthCheckResponse.named("first question").status(answered).build();
    }

    private void ask() {
        GraphQLRequest question = new GraphQLRequest("{ __typename }", null, null, Map.of(), Map.of(), false);
        try {
            answers.answer(question, MediaType.JSON, null, new Deadline(PATIENCE));
            answered = true;
        } catch (RuntimeException failed) {
            LOG.debug("The first question failed", failed); // readiness tells what is missing
        }
    }
}
