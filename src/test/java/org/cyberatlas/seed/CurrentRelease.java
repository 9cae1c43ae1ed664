package org.cyberatlas.seed;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.TestDatabase;

/**
 * Databases that hold the release of {@code db/data}, loaded after an earlier one, so that there are changes: that one lacked the last
 * fifty observations, and had other internet users in Peru, and one more gap.
 */
public final class CurrentRelease {

    static final DataFiles FILES = DataFiles.inDirectory(Path.of(""));

    private static final int LACKING = 50;

    private CurrentRelease() {}

    /** Loaded once and copied. The locale is the one in which texts are least in the order and the case of their code points. */
    public static TestDatabase copy() {
        return SeedDatabase.template("current_release", DatabaseLocale.TURKISH::empty, database -> {
                    database.load(
                            new ChangedFiles(FILES, SeedFile.OBSERVATION.path(), CurrentRelease::earlierObservations)
                                    .and(SeedFile.GAP, text -> text + "EARLIER-GAP,a subject,what is missing,\n"));
                    database.load(FILES);
                })
                .copy();
    }

    private static String earlierObservations(String text) {
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
