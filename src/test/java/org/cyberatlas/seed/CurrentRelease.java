package org.cyberatlas.seed;

import org.cyberatlas.testsupport.TestDatabase;

/** Databases that hold the release of {@code db/data} and none before it. */
public final class CurrentRelease {

    private CurrentRelease() {}

    /** Loaded once and copied. */
    public static TestDatabase copy() {
        return SeedDatabase.template("current_release", DataFiles.onClassPath()).copy();
    }
}
