package org.cyberatlas.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The log file that the embedded server appends to, read from the end that it had at a start. */
final class ServerLog {

    private static final int LINES_OF_REASON = 4;

    private final Path file;
    private final long start;

    ServerLog(Path file) throws IOException {
        this.file = file;
        this.start = Files.exists(file) ? Files.size(file) : 0;
    }

    Path file() {
        return file;
    }

    /** The same log, from its present end. */
    ServerLog later() throws IOException {
        return new ServerLog(file);
    }

    /** The last lines that say why the server did not start. */
    Optional<String> reason() {
        List<String> reasons = lines().stream()
                .filter(line -> line.contains("FATAL:") || line.contains("DETAIL:"))
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(end(reasons) + "; see " + file);
    }

    /** The last lines of several, as one. */
    static String end(List<String> lines) {
        return String.join("; ", lines.subList(Math.max(0, lines.size() - LINES_OF_REASON), lines.size()));
    }

    /** The last message about a disk without space. */
    Optional<String> noSpace() {
        return Disk.noSpaceIn(String.join("\n", lines()));
    }

    private List<String> lines() {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file).position(start);
                Stream<String> lines =
                        new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)).lines()) {
            return lines.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
