package org.cyberatlas.seed;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Set;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds the loading of the data to the Flyway that Quarkus runs at start. */
@Singleton
final class SeedFlywayCustomizer implements FlywayConfigurationCustomizer {

    private final DataConfig config;

    SeedFlywayCustomizer(DataConfig config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        new SeedMigrations(DataFiles.onClassPath(), config.excludedSources().orElse(Set.of())).addTo(flyway);
    }
}
