package org.cyberatlas.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;

/** Asks the first question at start, so that no visitor waits while the engine is built. */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Answers answers;

    WarmUp(Answers answers) {
        this.answers = answers;
    }

    void ask(@Observes StartupEvent start) {
        Question question = new Question("{ __typename }", null, null, Map.of(), Map.of(), false);
        try {
            answers.answer(question, MediaType.JSON, null, false, new Deadline(PATIENCE));
        } catch (RuntimeException failed) {
            LOG.debug("The first question failed", failed); // readiness tells what is missing
        }
    }
}
