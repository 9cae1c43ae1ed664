package org.cyberatlas.embedded;

import java.nio.file.Path;

/** The message for a disk that has no space left for the embedded server. */
final class FullDisk {

    /** The operating system's words in the locale C, in which the programs of the server are started. */
    private static final String WORDS = "No space left on device";

    private FullDisk() {}

    static boolean isNamed(String message) {
        return message != null && message.contains(WORDS);
    }

    static String sentence(Path directory) {
        return "The disk that holds %s is full; free 1 GB there, or set ATLAS_EMBEDDED_DIRECTORY to a directory on another disk, and start again."
                .formatted(directory);
    }
}
