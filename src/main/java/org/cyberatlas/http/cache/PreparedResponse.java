package org.cyberatlas.http.cache;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.http.headers.ContentCoding;

/**
 * Response ready to be written, with its compressed forms, each made for the first client that accepts it.
 *
 * @param forms body by coding: the identity from the start
 * @param tag entity tag without quotes; null for a response that must not be cached
 * @param headers headers beside those of every response
 * @param errors errors in the body
 */
public record PreparedResponse(
        int status,
        Map<ContentCoding, byte[]> forms,
        String tag,
        Map<String, String> headers,
        List<Map<String, Object>> errors) {

    private static final int COMPRESSED_FROM = 1024;
    private static final int OVERHEAD = 300;

    public static PreparedResponse cacheable(byte[] body, String tag) {
        return of(200, body, tag, Map.of(), List.of());
    }

    public static PreparedResponse uncacheable(
            int status, byte[] body, Map<String, String> headers, List<Map<String, Object>> errors) {
        return of(status, body, null, headers, errors);
    }

    /** Response to a client whose cached response is current. */
    public static PreparedResponse notModified(String tag) {
        return of(304, new byte[0], tag, Map.of(), List.of());
    }

    private static PreparedResponse of(
            int status, byte[] body, String tag, Map<String, String> headers, List<Map<String, Object>> errors) {
        return new PreparedResponse(
                status, new ConcurrentHashMap<>(Map.of(ContentCoding.IDENTITY, body)), tag, headers, errors);
    }

    /** Whether it is complete, so that it may be cached. */
    boolean isCacheable() {
        return status == 200 && tag != null;
    }

    /** Coding of the body for a client that accepts the given one. */
    public ContentCoding coding(ContentCoding accepted) {
        return plain().length < COMPRESSED_FROM ? ContentCoding.IDENTITY : accepted;
    }

    /** Whether it can be sent without compressing it first. */
    public boolean isReady(ContentCoding accepted) {
        return forms.containsKey(coding(accepted));
    }

    /** Body for a client that accepts the given coding. */
    public byte[] body(ContentCoding accepted) {
        return forms.computeIfAbsent(coding(accepted), coding -> coding.compress(plain()));
    }

    /** This response, after its body was compressed for a client. */
    public PreparedResponse compressed(ContentCoding accepted) {
        body(accepted);
        return this;
    }

    /** Estimated bytes in memory, compressed forms included. */
    public int weight() {
        return (int) Math.min(Integer.MAX_VALUE, plain().length * 3L / 2 + OVERHEAD);
    }

    private byte[] plain() {
        return forms.get(ContentCoding.IDENTITY);
    }
}
