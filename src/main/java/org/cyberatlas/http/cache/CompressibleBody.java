package org.cyberatlas.http.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.http.headers.ContentCoding;

/** Body of a response with its compressed forms, each made for the first client that accepts it. */
public final class CompressibleBody {

    private static final int COMPRESSED_FROM = 1024;
    private static final int OVERHEAD = 300;

    private final byte[] plain;
    private final Map<ContentCoding, byte[]> forms = new ConcurrentHashMap<>();

    public CompressibleBody(byte[] plain) {
        this.plain = plain;
    }

    /** Coding of the body for a client that accepts the given one. */
    public ContentCoding coding(ContentCoding accepted) {
        return plain.length < COMPRESSED_FROM ? ContentCoding.IDENTITY : accepted;
    }

    /** Whether it can be sent without compressing it first. */
    public boolean isReady(ContentCoding accepted) {
        return coding(accepted) == ContentCoding.IDENTITY || forms.containsKey(accepted);
    }

    public byte[] in(ContentCoding accepted) {
        ContentCoding coding = coding(accepted);
        return coding == ContentCoding.IDENTITY ? plain : forms.computeIfAbsent(coding, form -> form.compress(plain));
    }

    /** Estimated bytes in memory, compressed forms included. */
    public long weight() {
        return plain.length + plain.length / 2 + OVERHEAD;
    }
}
