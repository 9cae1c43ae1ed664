package org.cyberatlas.start;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cyberatlas.embedded.EmbeddedConfig;
import org.cyberatlas.shared.error.StartRefusal;

/**
 * Settings that are needed before the service starts, from the places that the service itself reads: system
 * properties, environment, configuration files.
 *
 * @param management where metrics are served: beside the service, at an address of its own
 * @param reader the database for the application's own connections; absent where none is configured
 * @param owner the same or another database, as Flyway sees it
 */
public record Settings(
        HttpAddress http,
        HttpAddress management,
        Path embeddedDirectory,
        Optional<ConfiguredDatabase> reader,
        Optional<ConfiguredDatabase> owner) {

    /** Several services on one machine differ by their port: then so do the ports of their metrics. */
    private static final int MANAGEMENT_ABOVE_HTTP = 1000;

    public static Settings read(SmallRyeConfig config) {
        try {
            return readUnchecked(config);
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            throw new StartRefusal("The configuration cannot be read (%s); correct that setting and start again."
                    .formatted(wrong.getMessage()));
        }
    }

    private static Settings readUnchecked(SmallRyeConfig config) {
        Optional<ConfiguredDatabase> reader = text(config, "quarkus.datasource.jdbc.url")
                .map(url -> ConfiguredDatabase.of(
                        url, text(config, "quarkus.datasource.username"), text(config, "quarkus.datasource.password")));
        int port = number(config, "quarkus.http.port").orElse(8080);
        return new Settings(
                new HttpAddress(text(config, "quarkus.http.host").orElse("127.0.0.1"), port),
                new HttpAddress(
                        text(config, "quarkus.management.host").orElse("127.0.0.1"),
                        number(config, "quarkus.management.port").orElse(port == 0 ? 0 : managementPort(port))),
                config.getConfigMapping(EmbeddedConfig.class).directory(),
                reader,
                reader.map(database -> owner(config, database)));
    }

    private static ConfiguredDatabase owner(SmallRyeConfig config, ConfiguredDatabase reader) {
        String url = text(config, "quarkus.flyway.jdbc-url").orElse(reader.url());
        Optional<String> username = text(config, "quarkus.flyway.username");
        return username.isPresent()
                ? ConfiguredDatabase.of(url, username, text(config, "quarkus.flyway.password"))
                : ConfiguredDatabase.of(url, Optional.of(reader.username()), Optional.ofNullable(reader.password()));
    }

    private static int managementPort(int http) {
        int above = http + MANAGEMENT_ABOVE_HTTP;
        return above <= HttpAddress.HIGHEST_PORT ? above : http - MANAGEMENT_ABOVE_HTTP;
    }

    private static Optional<Integer> number(SmallRyeConfig config, String name) {
        return config.getOptionalValue(name, Integer.class);
    }

    private static Optional<String> text(SmallRyeConfig config, String name) {
        return config.getOptionalValue(name, String.class);
    }
}
