package org.cyberatlas.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.cyberatlas.seed.FewObservations;

/** Gives the service under test a database of its own with few observations, for tests with settings that are about no figure. */
public class FewObservationsResource implements QuarkusTestResourceLifecycleManager {

    private TestDatabase database;

    @Override
    public Map<String, String> start() {
        database = FewObservations.copy();
        return database.settingsWithoutMigration();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
