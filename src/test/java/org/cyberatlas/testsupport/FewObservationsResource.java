package org.cyberatlas.testsupport;

import java.util.Map;
import org.cyberatlas.seed.FewObservations;

/** Gives the service under test a database of its own with few observations, for tests with settings that are about no figure. */
public class FewObservationsResource extends DatabaseResource {

    @Override
    protected TestDatabase copy() {
        return FewObservations.copy();
    }

    @Override
    protected Map<String, String> settings(TestDatabase database) {
        return database.settingsWithoutMigration();
    }
}
