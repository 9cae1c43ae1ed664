package org.cyberatlas.http.headers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compression that every client knows. */
public final class Gzip {

    private Gzip() {}

    public static byte[] of(byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(plain.length / 4);
        try (OutputStream gzip = compressing(zipped)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return zipped.toByteArray();
    }

    /** Compresses what is written, into a stream that may be without end. */
    public static OutputStream compressing(OutputStream target) throws IOException {
        return new Fast(target);
    }

    /** The lowest level: responses shrink to a sixth with it already, and higher ones take several times as long. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
