package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the database answers with rows that are completely loaded; says which. */
@Readiness
@ApplicationScoped
class DataReadiness implements HealthCheck {

    private final ReleaseRepository repository;

    DataReadiness(ReleaseRepository repository) {
        this.repository = repository;
    }

    @Override
    @ActivateRequestContext
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("data");
        return repository
                .current()
                .map(release -> check.up()
                        .withData("version", release.version())
                        .withData("publishedOn", release.publishedOn().toString()))
                .orElseGet(check::down)
                .build();
    }
}
