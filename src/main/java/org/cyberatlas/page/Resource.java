package org.cyberatlas.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that is packed with the service. */
public final class Resource {

    private Resource() {}

    static boolean isThere(String path) {
        return Resource.class.getResource(path) != null;
    }

    /** @param path from the root of the class path, which begins with a slash */
    public static String text(String path) {
        try (InputStream stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not packed with the service");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
