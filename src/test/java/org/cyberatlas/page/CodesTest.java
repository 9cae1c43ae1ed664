package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.testsupport.DatabaseResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CodesTest {

    @Inject
    Codes codes;

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Codes.Known all() {
        return codes.all().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void codesAreReadOnceForEachDataVersion() throws SQLException {
        Codes.Known first = all();
        assertEquals("/countries/PER", first.paths().get("PER"));
        assertSame(first, all());
        String before = load("of other codes");
        Codes.Known second = all();
        load(before);
        assertNotEquals(first.tag(), second.tag());
        assertEquals(first.paths(), second.paths());
        assertEquals(first.tag(), all().tag());
    }

    /** Another version, which the service has seen then. */
    private String load(String version) throws SQLException {
        try (Connection load = DriverManager.getConnection(url, owner, password);
                PreparedStatement update = load.prepareStatement("UPDATE release SET version = ?")) {
            String before = current();
            update.setString(1, version);
            update.execute();
            assertEquals(version, current());
            return before;
        }
    }

    private String current() {
        return database.readInTransaction(Duration.ofSeconds(10), () -> 10_000, version -> version);
    }
}
