package org.cyberatlas.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Project of npm packages, such as a check below {@code src/test/node}, which is copied to {@code target} and installed there. */
public final class NodeProject {

    private static final Path CHECKS = Path.of("src/test/node");
    private static final int MINUTES = 3;

    private final Path directory;

    private NodeProject(Path directory) {
        this.directory = directory;
    }

    /** A check of this name. */
    public static NodeProject of(String name) throws IOException {
        return copied(CHECKS.resolve(name), Path.of("target", name));
    }

    /** What stands elsewhere in the repository, at the same place below {@code target}, so that relative paths can be kept. */
    public static NodeProject at(String path) throws IOException {
        return copied(Path.of(path), Path.of("target", path));
    }

    private static NodeProject copied(Path source, Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList()) {
                Path copy = directory.resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new NodeProject(directory);
    }

    /** Adds a file, or replaces it. */
    public void write(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
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
        return run(Map.of(), command);
    }

    public Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path output = directory.resolve(Path.of(command[0]).getFileName() + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
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
