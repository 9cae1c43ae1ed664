package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.cyberatlas.shared.data.Database;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Readiness check of the rows in the database: up when they are completely loaded, with their version. A failure of the database is in
 * the log alone, since the check is public.
 */
@Readiness
@ApplicationScoped
class DataReadiness implements HealthCheck {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(DataReadiness.class);

    private final Database database;
    private final ReleaseLookup releases;

    DataReadiness(Database database, ReleaseLookup releases) {
        this.database = database;
        this.releases = releases;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("data");
        try {
            return database.readInTransaction(LONGEST, LONGEST::toMillis, version -> releases.ifLoaded())
                    .map(release -> check.up()
                            .withData("database", "reachable")
                            .withData("version", release.version())
                            .withData("publishedOn", release.publishedOn().toString()))
                    .orElseGet(() -> check.down().withData("database", "has no rows yet"))
                    .build();
        } catch (RuntimeException failed) {
            LOG.warnf("The rows cannot be read: %s", failed.getMessage());
            return check.down().withData("database", "unreachable").build();
        }
    }
}
