package org.cyberatlas.http.cache;

import java.util.Map;
import org.cyberatlas.http.headers.ContentCoding;

/**
 * What is sent back.
 *
 * @param body as JSON in UTF-8
 * @param tag entity tag, without quotes; null for an answer that must not be kept
 * @param headers beside those that every answer has
 */
public record Answer(int status, Body body, String tag, Map<String, String> headers) {

    public static Answer kept(byte[] body, String tag) {
        return new Answer(200, new Body(body), tag, Map.of());
    }

    public static Answer passing(int status, byte[] body, Map<String, String> headers) {
        return new Answer(status, new Body(body), null, headers);
    }

    /** For a client that has the answer already. */
    public static Answer unchanged(String tag) {
        return new Answer(304, new Body(new byte[0]), tag, Map.of());
    }

    /** Whether it is complete, so that the same request may get it again. */
    boolean isKept() {
        return status == 200 && tag != null;
    }

    /** The same, with the body ready in the coding in which a client is sent it. */
    public Answer compressed(ContentCoding accepted) {
        body.in(accepted);
        return this;
    }

    long weight() {
        return body.weight();
    }
}
