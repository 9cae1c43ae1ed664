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
public record PreparedResponse(int status, CompressibleBody body, String tag, Map<String, String> headers) {

    public static PreparedResponse kept(byte[] body, String tag) {
        return new PreparedResponse(200, new CompressibleBody(body), tag, Map.of());
    }

    public static PreparedResponse passing(int status, byte[] body, Map<String, String> headers) {
        return new PreparedResponse(status, new CompressibleBody(body), null, headers);
    }

    /** For a client that has the answer already. */
    public static PreparedResponse unchanged(String tag) {
        return new PreparedResponse(304, new CompressibleBody(new byte[0]), tag, Map.of());
    }

    /** Whether it is complete, so that the same request may get it again. */
    boolean isKept() {
        return status == 200 && tag != null;
    }

    /** The same, with the body ready in the coding in which a client is sent it. */
    public PreparedResponse compressed(ContentCoding accepted) {
        body.in(accepted);
        return this;
    }

    long weight() {
        return body.weight();
    }
}
