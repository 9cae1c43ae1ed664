package org.cyberatlas.http.cache;

import java.util.List;
import java.util.Map;
import org.cyberatlas.http.headers.ContentCoding;

/**
 * Response ready to be written.
 *
 * @param body JSON in UTF-8
 * @param tag entity tag without quotes; null for a response that must not be cached
 * @param headers headers beside those of every response
 * @param errors errors in the body
 */
public record PreparedResponse(
        int status, CompressibleBody body, String tag, Map<String, String> headers, List<Map<String, Object>> errors) {

    public static PreparedResponse cacheable(byte[] body, String tag) {
        return new PreparedResponse(200, new CompressibleBody(body), tag, Map.of(), List.of());
    }

    public static PreparedResponse uncacheable(
            int status, byte[] body, Map<String, String> headers, List<Map<String, Object>> errors) {
        return new PreparedResponse(status, new CompressibleBody(body), null, headers, errors);
    }

    /** Response to a client whose cached response is current. */
    public static PreparedResponse notModified(String tag) {
        return new PreparedResponse(304, new CompressibleBody(new byte[0]), tag, Map.of(), List.of());
    }

    /** Whether it is complete, so that it may be cached. */
    boolean isCacheable() {
        return status == 200 && tag != null;
    }

    /** This response, after its body was compressed for a client. */
    public PreparedResponse compressed(ContentCoding accepted) {
        body.in(accepted);
        return this;
    }

    long weight() {
        return body.weight();
    }
}
