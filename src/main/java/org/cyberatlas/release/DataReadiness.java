package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Ready once the database answers with rows that are completely loaded; says which. What is wrong with the database stands in the log:
 * health is asked by strangers, too.
 */
@Readiness
@ApplicationScoped
class DataReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DataReadiness.class);

    private final ReleaseRepository repository;

    DataReadiness(ReleaseRepository repository) {
        this.repository = repository;
    }

    @Override
    @ActivateRequestContext
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("data");
        try {
            return repository
                    .current()
                    .map(release -> check.up()
                            .withData("database", "answers")
                            .withData("version", release.version())
                            .withData("publishedOn", release.publishedOn().toString()))
                    .orElseGet(() -> check.down().withData("database", "has no rows yet"))
                    .build();
        } catch (PersistenceException failed) {
            LOG.warnf("The rows cannot be read: %s", failed.getMessage());
            return check.down().withData("database", "does not answer").build();
        }
    }
}
