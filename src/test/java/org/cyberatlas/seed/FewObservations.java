package org.cyberatlas.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.TestDatabase;

/** Data files with the observations of a few actors, which load faster. */
public final class FewObservations implements DataFiles {

    private static final Set<String> OBSERVED = Set.of("CAN", "LBY", "PER", "SLV", "TUR");

    static final DataFiles FILES = new FewObservations();

    private final DataFiles all = CurrentRelease.FILES;
    private final List<String> observations = all.required(SeedFile.OBSERVATION.path())
            .lines()
            .filter(line -> line.startsWith("actor_code,") || OBSERVED.contains(line.substring(0, line.indexOf(','))))
            .toList();

    private FewObservations() {}

    /** A database with these rows. */
    public static TestDatabase copy() {
        return SeedDatabase.loaded().database();
    }

    /** Loads these files with some of them replaced, as the next start of a service does. */
    public static void load(TestDatabase database, Map<String, String> replaced) {
        DataFiles files = FILES;
        for (Map.Entry<String, String> file : replaced.entrySet()) {
            files = new ChangedFiles(files, file.getKey(), text -> file.getValue());
        }
        new SeedDatabase(database).load(files);
    }

    /** The observations, with the header. */
    public static List<String> lines() {
        return ChangedFiles.linesOf(SeedFile.OBSERVATION);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return path.equals(SeedFile.OBSERVATION.path())
                ? Optional.of(observations.stream()
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8))
                : all.bytes(path);
    }

    @Override
    public int minimum(SeedFile file) {
        return file == SeedFile.OBSERVATION ? observations.size() / 2 : all.minimum(file);
    }
}
