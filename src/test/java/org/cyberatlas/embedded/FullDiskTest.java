package org.cyberatlas.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.Outcome;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded server on a full disk, which is a file system in memory that only the process that mounts it sees. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class FullDiskTest {

    private static final String REMEDY =
            "make room there, or name a directory on another disk with ATLAS_EMBEDDED_DIRECTORY.";

    @TempDir
    static Path disk;

    private static Map<String, String> said;

    @BeforeAll
    static void fill() {
        Skip.unless(
                run(List.of("mount", "-t", "tmpfs", "tmpfs", disk.toString())).status() == 0,
                "no file system can be mounted here to be filled");
        Outcome outcome = run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskProcess.class.getName(),
                disk.toString()));
        assertEquals(0, outcome.status(), outcome.output());
        said = outcome.output()
                .lines()
                .filter(line -> line.startsWith(FullDiskProcess.MARK))
                .map(line -> line.substring(FullDiskProcess.MARK.length()).split(" ", 2))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    @Test
    void firstStartNamesTheSpaceThatItNeeds() {
        assertEquals(
                "The disk %s (tmpfs) has 60 MB free, and the first start of the embedded PostgreSQL in %s takes 640 MB; %s"
                        .formatted(disk, disk.resolve("postgres"), REMEDY),
                said.get("before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unpacking", "preparing", "statement", "log", "restart", "watched"})
    void oneSentenceNamesTheDisk(String stage) {
        String sentence = said.get(stage);
        assertTrue(
                sentence.startsWith("The disk %s (tmpfs) of the embedded PostgreSQL in %s is full ("
                        .formatted(disk, disk.resolve("postgres"))),
                said::toString);
        assertTrue(sentence.contains("No space left on device; "), sentence);
        assertTrue(sentence.endsWith(" MB are free by now, and a first start takes 640 MB); " + REMEDY), sentence);
    }

    @Test
    void serverThatEndsByItselfIsNamed() {
        assertTrue(said.get("stopped").contains(" has stopped unexpectedly; start the atlas again"), said::toString);
    }

    @Test
    void rowsAreLoadedOnceThereIsSpace() {
        assertEquals("first", said.get("afterwards"));
    }

    private static Outcome run(List<String> command) {
        List<String> line = new ArrayList<>(List.of("unshare", "--mount"));
        if (new UnixSystem().getUid() != 0) {
            line.addAll(List.of("--user", "--map-root-user"));
        }
        line.addAll(command);
        return Outcome.of(new ProcessBuilder(line));
    }
}
