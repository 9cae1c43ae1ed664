package org.cyberatlas.seed;

import java.util.stream.Collectors;
import org.cyberatlas.testsupport.TestDatabase;

/**
 * Databases that hold a release before that of {@code db/data}, so that a service that starts on one has changes: it lacks the last
 * fifty observations, has other internet users in Peru, and one more gap.
 */
public final class EarlierRelease {

    private static final int LACKING = 50;

    private EarlierRelease() {}

    /** Loaded once and copied. */
    public static TestDatabase copy() {
        return SeedDatabase.template("earlier_release", files()).copy();
    }

    private static DataFiles files() {
        return new ChangedFiles(DataFiles.onClassPath(), SeedFile.OBSERVATION.path(), EarlierRelease::observations)
                .and(SeedFile.GAP, text -> text + "EARLIER-GAP,a subject,what is missing,\n");
    }

    private static String observations(String text) {
        int lines = (int) text.lines().count();
        return text.lines()
                        .limit(lines - LACKING)
                        .map(line -> line.startsWith("PER,internet_users_pct,")
                                ? line.replaceFirst("^((?:[^,]*,){4}\\d+\\.\\d+)", "$11")
                                : line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
