package org.cyberatlas.http.cache;

import java.util.EnumMap;
import java.util.Map;
import org.cyberatlas.http.headers.ContentCoding;

/** What is sent, with its compressed forms: each is made when a client first takes it, and kept as long as the body is. */
public final class CompressibleBody {

    private static final int WORTH_COMPRESSING = 1024;
    private static final int OVERHEAD = 300;

    private final byte[] plain;
    private final Map<ContentCoding, byte[]> forms = new EnumMap<>(ContentCoding.class);

    public CompressibleBody(byte[] plain) {
        this.plain = plain;
    }

    /** The coding in which the body is sent to who accepts the given one. */
    public ContentCoding coding(ContentCoding accepted) {
        return plain.length < WORTH_COMPRESSING ? ContentCoding.IDENTITY : accepted;
    }

    /** Whether it can be sent without work. */
    public synchronized boolean isReady(ContentCoding accepted) {
        return coding(accepted) == ContentCoding.IDENTITY || forms.containsKey(accepted);
    }

    public synchronized byte[] in(ContentCoding accepted) {
        ContentCoding coding = coding(accepted);
        return coding == ContentCoding.IDENTITY ? plain : forms.computeIfAbsent(coding, form -> form.compress(plain));
    }

    /** Bytes in memory, with room for the compressed forms, which are a sixth or less. */
    public long weight() {
        return plain.length + plain.length / 2 + OVERHEAD;
    }
}
