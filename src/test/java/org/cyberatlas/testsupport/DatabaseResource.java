package org.cyberatlas.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.cyberatlas.seed.CurrentRelease;

/**
 * Database of the service under test with the current release, so that its start loads nothing. For all Quarkus
 * tests: {@code @WithTestResource(DatabaseResource.class)}; tests with the same resources share one start.
 */
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private TestDatabase database;

    @Override
    public Map<String, String> start() {
        database = copy();
        return settings(database);
    }

    protected TestDatabase copy() {
        return CurrentRelease.copy();
    }

    protected Map<String, String> settings(TestDatabase database) {
        return database.settings();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
