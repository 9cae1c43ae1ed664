package org.cyberatlas.testsupport;

import java.util.Map;
import org.cyberatlas.seed.FewObservations;

/** Database of the service under test with few observations, for tests of settings. */
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
