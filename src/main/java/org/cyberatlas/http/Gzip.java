package org.cyberatlas.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compression of answers, done where they are made, so that one that is kept is compressed once. */
public final class Gzip {

    private static final int WORTHWHILE = 1024;

    private Gzip() {}

    static byte[] worthwhile(byte[] plain) {
        if (plain.length < WORTHWHILE) {
            return null;
        }
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

    /** Whether an Accept-Encoding header lets us compress. */
    static boolean accepted(String header) {
        if (header == null) {
            return false;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] coding = part.strip().split("\\s*;\\s*", -1);
            if (coding[0].equals("gzip") || coding[0].equals("x-gzip")) {
                return coding.length == 1 || !coding[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /** The lowest level: answers shrink to a sixth with it already, and higher ones take several times as long. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
