package org.cyberatlas.http;

import java.util.Map;

/**
 * What is sent back.
 *
 * @param body as JSON in UTF-8
 * @param zipped the same compressed; null where it is too small to be worth it, or nobody has asked for it yet
 * @param tag entity tag, without quotes; null for an answer that must not be kept
 * @param headers beside those that every answer has
 */
public record Answer(int status, byte[] body, byte[] zipped, String tag, Map<String, String> headers) {

    public static Answer kept(byte[] body, String tag) {
        return new Answer(200, body, Gzip.worthwhile(body), tag, Map.of());
    }

    /** Compressed where that is asked for alone: it takes as long as a third of the answer. */
    static Answer kept(byte[] body, String tag, boolean zip) {
        return new Answer(200, body, null, tag, Map.of()).ready(zip);
    }

    static Answer passing(int status, byte[] body, Map<String, String> headers) {
        return new Answer(status, body, Gzip.worthwhile(body), null, headers);
    }

    /** For a client that has the answer already. */
    public static Answer unchanged(String tag) {
        return new Answer(304, new byte[0], null, tag, Map.of());
    }

    /** Whether it can be sent as it is: to a client that takes it compressed, or to one that does not. */
    boolean isReady(boolean zip) {
        return !zip || zipped != null || body.length < Gzip.WORTHWHILE;
    }

    Answer ready(boolean zip) {
        return isReady(zip) ? this : new Answer(status, body, Gzip.worthwhile(body), tag, headers);
    }

    long weight() {
        return body.length + (zipped == null ? 0 : zipped.length) + 200L;
    }
}
