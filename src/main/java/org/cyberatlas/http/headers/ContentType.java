package org.cyberatlas.http.headers;

import java.util.Locale;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Check that a request body is JSON in UTF-8. A web page of another origin can make a browser send text/plain, a form or a multipart
 * without a preflight request, so these are rejected even if they contain JSON.
 */
public final class ContentType {

    private ContentType() {}

    public static void requireJson(String header) {
        String[] parts = header == null
                ? new String[] {""}
                : header.toLowerCase(Locale.ROOT).split(";", -1);
        if (!parts[0].strip().equals("application/json")) {
            throw unsupported("Send the request as application/json");
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.matches("charset=utf-?8")) {
                throw unsupported("Send the request in UTF-8");
            }
        }
    }

    /** Whether the body is compressed with gzip; any other coding is rejected. */
    public static boolean isZipped(String contentEncoding) {
        String coding =
                contentEncoding == null ? "identity" : contentEncoding.strip().toLowerCase(Locale.ROOT);
        if (coding.equals("gzip") || coding.equals("x-gzip")) {
            return true;
        }
        if (coding.equals("identity") || coding.isEmpty()) {
            return false;
        }
        throw RequestRejectedException.ofRequest(
                        415, ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, or compressed once by gzip")
                .with("Accept-Encoding", "gzip");
    }

    private static RequestRejectedException unsupported(String message) {
        return RequestRejectedException.ofRequest(415, ErrorCode.UNSUPPORTED_MEDIA_TYPE, message)
                .with("Accept", "application/json");
    }
}
