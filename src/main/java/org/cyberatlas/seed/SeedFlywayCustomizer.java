package org.cyberatlas.seed;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Set;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Customizer that adds the loading of the data to the Flyway that Quarkus runs at start. */
@Singleton
final class SeedFlywayCustomizer implements FlywayConfigurationCustomizer {

    private final DataConfig config;

    SeedFlywayCustomizer(DataConfig config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        new SeedMigrations(files(), config.excludedSources().orElse(Set.of())).addTo(flyway);
    }

    /** In development mode, the files of the project: live reload does not copy them to where the class path has them. */
    private static DataFiles files() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                ? DataFiles.inDirectory(Path.of(""))
                : DataFiles.onClassPath();
    }
}
