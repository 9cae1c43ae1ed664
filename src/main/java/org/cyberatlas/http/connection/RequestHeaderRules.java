package org.cyberatlas.http.connection;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Rules of RFC 9110 for the headers of every request: several lines of a list are one list (5.3), and Expect gets its response before the body
 * is read (10.1.1).
 */
public final class RequestHeaderRules implements Handler<RoutingContext> {

    private static final String CONTINUE = "100-continue";

    private static final List<CharSequence> LISTS = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.EXPECT,
            HttpHeaders.IF_NONE_MATCH);

    private final ErrorResponses errors;

    public RequestHeaderRules(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public void handle(RoutingContext http) {
        HttpServerRequest request = http.request();
        MultiMap headers = request.headers();
        for (CharSequence name : LISTS) {
            List<String> lines = headers.getAll(name);
            if (lines.size() > 1) {
                headers.set(name, String.join(", ", lines));
            }
        }
        if (request.version() == HttpVersion.HTTP_1_0) {
            headers.remove(HttpHeaders.EXPECT); // which that version does not have
        }
        String expected = headers.get(HttpHeaders.EXPECT);
        if (expected == null) {
            http.next();
            return;
        }
        if (hasBody(headers)) {
            // The client may or may not send the body after the final response.
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (expected.equalsIgnoreCase(CONTINUE)) {
            http.next();
        } else {
            errors.reject(
                    http,
                    RequestRejectedException.ofRequest(
                            417, ErrorCode.BAD_REQUEST, "The only Expect of this server is " + CONTINUE));
        }
    }

    private static boolean hasBody(MultiMap headers) {
        return headers.contains(HttpHeaders.TRANSFER_ENCODING)
                || headers.contains(HttpHeaders.CONTENT_LENGTH) && !"0".equals(headers.get(HttpHeaders.CONTENT_LENGTH));
    }
}
