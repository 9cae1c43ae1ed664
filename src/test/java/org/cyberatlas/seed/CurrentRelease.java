package org.cyberatlas.seed;

import org.cyberatlas.testsupport.TestDatabase;

/** Databases that hold the release of {@code db/data}, loaded after an earlier one. */
public final class CurrentRelease {

    private CurrentRelease() {}

    /** Loaded once and copied. */
    public static TestDatabase copy() {
        DataFiles files = DataFiles.onClassPath();
        return TestDatabase.template(
                        "current_release",
                        SeedDatabase.checksum(files),
                        EarlierRelease::copy,
                        database -> new SeedDatabase(database).load(files))
                .copy();
    }
}
