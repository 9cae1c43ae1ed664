package org.cyberatlas.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A check that is written in JavaScript, below {@code src/test/node}: it is copied to {@code target} and its packages are installed there. */
public final class NodeProject {

    private static final Path SOURCES = Path.of("src/test/node");
    private static final int MINUTES = 3;

    private final Path directory;

    private NodeProject(Path directory) {
        this.directory = directory;
    }

    public static NodeProject of(String name) throws IOException {
        Path directory = Files.createDirectories(Path.of("target", name));
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new NodeProject(directory);
    }

    /** False where node, npm or npm's registry is not there. */
    public boolean install() throws IOException, InterruptedException {
        try {
            return run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline")
                    .succeeded();
        } catch (IOException noNpm) {
            return false;
        }
    }

    public Run run(String... command) throws IOException, InterruptedException {
        Path output = directory.resolve(command[0] + ".txt");
        Process process = new ProcessBuilder(List.of(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Run(ended && process.exitValue() == 0, text(output));
    }

    private static String text(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How a program ended, and what it said. */
    public record Run(boolean succeeded, String output) {}
}
