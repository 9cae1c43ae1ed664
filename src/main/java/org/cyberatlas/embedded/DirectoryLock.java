package org.cyberatlas.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.cyberatlas.shared.error.StartRefusal;

/** One service per directory: held from before the first write until the server has stopped, and freed by the system if the process dies. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) {
        FileChannel channel = open(directory);
        try {
            if (channel.tryLock() != null) {
                return new DirectoryLock(channel);
            }
        } catch (IOException | OverlappingFileLockException held) {
            // Held by another process, or by this one: the same refusal.
        }
        closeQuietly(channel);
        throw new StartRefusal(
                "Another atlas already runs on %s; stop it, or give this one a directory of its own with ATLAS_EMBEDDED_DIRECTORY."
                        .formatted(directory));
    }

    private static FileChannel open(Path directory) {
        try {
            Files.createDirectories(directory);
            return FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw new StartRefusal(
                    new Disk(directory)
                            .refusal(refused)
                            .orElse(
                                    "Cannot write to %s (%s); make it writable or name another directory with ATLAS_EMBEDDED_DIRECTORY."
                                            .formatted(
                                                    directory,
                                                    refused.getClass().getSimpleName())),
                    refused);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // Nothing was written through it.
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
