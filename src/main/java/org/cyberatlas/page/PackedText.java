package org.cyberatlas.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reader of the texts that are packed with the service. */
public final class PackedText {

    private PackedText() {}

    static boolean isThere(String path) {
        return PackedText.class.getResource(path) != null;
    }

    /** @param path from the root of the class path, which begins with a slash */
    public static String text(String path) {
        try (InputStream stream = PackedText.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not packed with the service");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
