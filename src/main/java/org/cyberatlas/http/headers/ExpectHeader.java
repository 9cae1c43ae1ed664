package org.cyberatlas.http.headers;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** The Expect header of a request (RFC 9110, 10.1.1). */
public final class ExpectHeader {

    public static final String CONTINUE = "100-continue";

    private ExpectHeader() {}

    /** Null if the client expects nothing, or speaks HTTP/1.0, which does not have the header. */
    public static String of(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_1_0 ? null : request.getHeader(HttpHeaders.EXPECT);
    }

    /** Sends 100 Continue if the client waits for it before it sends the body. */
    public static void sendContinue(HttpServerRequest request) {
        if (of(request) != null) {
            request.response().headers().remove(HttpHeaders.CONNECTION);
            request.response().writeContinue();
        }
    }
}
