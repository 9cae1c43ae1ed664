package org.cyberatlas.http.headers;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compression of a response body. {@code deflate} is not offered: every client that supports it also supports gzip. */
public enum ContentCoding {
    IDENTITY(""),
    GZIP("gzip"),
    BROTLI("br");

    private static final List<ContentCoding> COMPRESSED = List.of(GZIP, BROTLI);
    private static final int CODINGS_READ = 16;

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** Name in headers. */
    public String token() {
        return token;
    }

    /** Coding with the highest quality value in the Accept-Encoding header of a request; among equals the one that compresses best. */
    public static ContentCoding accepted(HttpServerRequest request) {
        return chosen(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    private static ContentCoding chosen(String acceptEncoding) {
        if (acceptEncoding == null) {
            return IDENTITY;
        }
        String[] accepted = codings(acceptEncoding);
        ContentCoding chosen = IDENTITY;
        double best = quality("identity", accepted);
        for (ContentCoding coding : COMPRESSED) {
            double quality = quality(coding.token, accepted);
            if (quality > 0 && quality >= best && (coding != BROTLI || Brotli.AVAILABLE)) {
                chosen = coding;
                best = quality;
            }
        }
        return chosen;
    }

    /** Whether an Accept-Encoding header prefers this coding to none at all, or accepts both alike. */
    public boolean isPreferred(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        String[] accepted = codings(acceptEncoding);
        double quality = quality(token, accepted);
        return quality > 0 && quality >= quality("identity", accepted);
    }

    private static String[] codings(String acceptEncoding) {
        return acceptEncoding.toLowerCase(Locale.ROOT).split(",", CODINGS_READ + 1);
    }

    /** Quality value of a coding; 0 if neither it nor an asterisk is in the header. */
    private static double quality(String token, String[] accepted) {
        double any = 0;
        for (int i = 0; i < Math.min(accepted.length, CODINGS_READ); i++) {
            String[] parts = accepted[i].split(";", -1);
            String name = parts[0].strip();
            if (name.equals(token) || name.equals("x-" + token)) {
                return MediaType.quality(parts);
            }
            if (name.equals("*")) {
                any = MediaType.quality(parts);
            }
        }
        return any;
    }

    public byte[] compress(byte[] plain) {
        return switch (this) {
            case IDENTITY -> plain;
            case GZIP -> Gzip.of(plain);
            case BROTLI -> Brotli.of(plain);
        };
    }

    /** Compresses by gzip what is written, into a stream that may be without end. */
    public static OutputStream gzip(OutputStream target) throws IOException {
        return new Gzip(target);
    }

    /** The lowest level: responses shrink to a sixth with it already, and higher ones take several times as long. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_SPEED);
        }

        static byte[] of(byte[] plain) {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream(plain.length / 4);
            try (OutputStream gzip = new Gzip(zipped)) {
                gzip.write(plain);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            return zipped.toByteArray();
        }
    }

    /** Native library, loaded for the first client that accepts Brotli. */
    private static final class Brotli {

        /** Without a library for the platform, responses are compressed with gzip. */
        private static final boolean AVAILABLE = Brotli4jLoader.isAvailable();

        /** Up to two fifths smaller than gzip in about the same time; higher levels take several times as long. */
        private static final Encoder.Parameters PARAMETERS = new Encoder.Parameters().setQuality(4);

        static byte[] of(byte[] plain) {
            try {
                return Encoder.compress(plain, PARAMETERS);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
