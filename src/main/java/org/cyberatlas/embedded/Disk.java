package org.cyberatlas.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberatlas.shared.error.StartRefusal;

/** The file system that holds the directory of the embedded server, and the sentences for one without room. */
record Disk(Path directory) {

    /** Megabytes of programs, rows, write-ahead log and temporary files: 589 were in use at the most. */
    static final long FIRST_START = 640;

    private static final List<String> NO_SPACE = List.of("No space left on device", "Disk quota exceeded");
    private static final String REMEDY =
            "make room there, or name a directory on another disk with ATLAS_EMBEDDED_DIRECTORY";

    void requireRoomForFirstStart() {
        if (free() < FIRST_START) {
            throw new StartRefusal(
                    "The disk %s has %d MB free, and the first start of the embedded PostgreSQL in %s takes %d MB; %s."
                            .formatted(store(), free(), directory, FIRST_START, REMEDY));
        }
    }

    /** The sentence for a failure that has no space as its reason, or that left the disk full. */
    Optional<String> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> reason = noSpaceIn(String.valueOf(cause.getMessage()));
            if (reason.isPresent()) {
                return reason.map(this::refusal);
            }
        }
        return isFull() ? Optional.of(refusal(failure.getMessage())) : Optional.empty();
    }

    String refusal(String reason) {
        return "The disk %s of the embedded PostgreSQL in %s is full (%s; %d MB are free by now, and a first start takes %d MB); %s."
                .formatted(store(), directory, reason, free(), FIRST_START, REMEDY);
    }

    /** Message of the server that no space was left, without time and severity; empty for other messages. */
    static Optional<String> noSpaceIn(String message) {
        return Stream.of(message.split("; |\n"))
                .filter(part -> NO_SPACE.stream().anyMatch(part::contains))
                .reduce((earlier, later) -> later)
                .map(part -> part.replaceFirst("^.*?(PANIC|FATAL|ERROR|WARNING|LOG): +", ""));
    }

    /** A server whose log is on a full disk cannot say so. */
    boolean isFull() {
        return free() == 0;
    }

    private long free() {
        try {
            return store().getUsableSpace() >> 20;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FileStore store() {
        Path existing = directory;
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
