package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The record of classes in the image, made by the command of the Dockerfile from the packaged service. */
@Execution(ExecutionMode.CONCURRENT)
class ClassRecordIT {

    private static final String COMMAND = "RUN java ";

    @TempDir
    Path directory;

    @Test
    void theImageRecordsClassesWithoutADatabase() throws IOException, InterruptedException {
        String dockerfile = Files.readString(Path.of("src/main/docker/Dockerfile"));
        String arguments = dockerfile
                .lines()
                .filter(line -> line.startsWith(COMMAND))
                .findFirst()
                .orElseThrow()
                .substring(COMMAND.length());
        assertTrue(dockerfile.contains("-XX:SharedArchiveFile=/srv/atlas/classes.jsa"), dockerfile);
        Path record = directory.resolve("classes.jsa");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(
                List.of(arguments.replace("classes.jsa", record.toString()).split(" ")));
        Process recording = new ProcessBuilder(command)
                .directory(Path.of("target/quarkus-app").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(recording.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, recording.waitFor(), output);
        assertTrue(Files.size(record) > 10_000_000, Files.size(record) + " bytes");
    }
}
