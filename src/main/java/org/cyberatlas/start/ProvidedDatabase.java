package org.cyberatlas.start;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyberatlas.embedded.Account;
import org.cyberatlas.embedded.Durability;
import org.cyberatlas.embedded.EmbeddedPostgres;

/**
 * The database that the service is about to use: the configured one, or an embedded one that lives as long as the
 * service. Passed to Quarkus as system properties, which come before all other sources of settings.
 */
public final class ProvidedDatabase {

    private final EmbeddedPostgres embedded;
    private final Map<String, String> properties;

    private ProvidedDatabase(EmbeddedPostgres embedded, Map<String, String> properties) {
        this.embedded = embedded;
        this.properties = properties;
        properties.forEach(System::setProperty);
    }

    /** @param progress of the start of an embedded server, in sentences */
    public static ProvidedDatabase of(Settings settings, Consumer<String> progress) {
        if (settings.reader().isPresent()) {
            return configured(settings.reader().get(), settings.owner().get());
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.start(settings.embeddedDirectory(), Durability.KEPT, progress);
        Account reader = embedded.accounts().reader();
        Account owner = embedded.accounts().owner();
        return new ProvidedDatabase(
                embedded,
                properties(
                        new ConfiguredDatabase(embedded.jdbcUrl(), reader.username(), reader.password()),
                        new ConfiguredDatabase(embedded.jdbcUrl(), owner.username(), owner.password())));
    }

    private static ProvidedDatabase configured(ConfiguredDatabase reader, ConfiguredDatabase owner) {
        reader.requireUsable();
        if (!owner.equals(reader)) {
            owner.requireUsable();
        }
        return new ProvidedDatabase(null, properties(reader, owner));
    }

    private static Map<String, String> properties(ConfiguredDatabase reader, ConfiguredDatabase owner) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("quarkus.datasource.jdbc.url", reader.url());
        properties.put("quarkus.datasource.username", reader.username());
        if (reader.password() != null) {
            properties.put("quarkus.datasource.password", reader.password());
        }
        // Flyway gets a login of its own even where the user is the same, since the pool's connections only read.
        properties.put("quarkus.flyway.jdbc-url", owner.url());
        properties.put("quarkus.flyway.username", owner.username());
        // Quarkus requires a password even for a server that needs none; such a server never receives it.
        properties.put("quarkus.flyway.password", owner.password() == null ? "none" : owner.password());
        return properties;
    }

    /** The sentence for an embedded server whose disk is full. */
    public Optional<String> fullDisk() {
        return embedded == null ? Optional.empty() : embedded.fullDisk();
    }

    public void close() {
        properties.keySet().forEach(System::clearProperty);
        if (embedded != null) {
            embedded.close();
        }
    }
}
