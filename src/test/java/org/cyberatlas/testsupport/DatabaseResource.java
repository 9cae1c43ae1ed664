package org.cyberatlas.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.cyberatlas.seed.EarlierRelease;

/**
 * Gives the service under test a database of its own with an earlier release in it, migrated by its owner and read by its reader. For all Quarkus
 * tests: {@code @WithTestResource(DatabaseResource.class)}; tests with the same resources share one start.
 */
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private TestDatabase database;

    @Override
    public Map<String, String> start() {
        database = EarlierRelease.copy();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.reader().username(),
                "quarkus.datasource.password", database.reader().password(),
                "quarkus.flyway.jdbc-url", database.jdbcUrl(),
                "quarkus.flyway.username", database.owner().username(),
                "quarkus.flyway.password", database.owner().password());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
