package org.cyberatlas.http.response;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.http.cache.EntityTag;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.headers.ContentCoding;

/** Page or file, plain and compressed, with the digest of its content as its entity tag. */
public final class StaticResource implements Handler<RoutingContext> {

    /** Caches revalidate on each use. */
    private static final String REVALIDATE = "no-cache";

    private final String type;
    private final PreparedResponse content;
    private final String cacheControl;

    private StaticResource(String type, String text, String cacheControl) {
        this.type = type;
        this.content = PreparedResponse.cacheable(text.getBytes(StandardCharsets.UTF_8), DigestUtils.sha256Hex(text));
        this.cacheControl = cacheControl;
    }

    /** @param type media type of the text, without a charset: it is sent in UTF-8 */
    public static StaticResource of(String type, String text) {
        return of(type, text, REVALIDATE);
    }

    /** @param cacheControl value of that header */
    public static StaticResource of(String type, String text, String cacheControl) {
        return new StaticResource(type + "; charset=utf-8", text, cacheControl);
    }

    /** Estimated bytes in memory. */
    public int weight() {
        return content.weight();
    }

    @Override
    public void handle(RoutingContext http) {
        HttpServerRequest request = http.request();
        HttpServerResponse response = http.response();
        ContentCoding coding = content.coding(ContentCoding.accepted(request));
        String ifNoneMatch = request.getHeader("If-None-Match");
        response.putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", cacheControl)
                .putHeader("ETag", EntityTag.tag(ifNoneMatch, content.tag(), coding));
        if (EntityTag.matches(ifNoneMatch, content.tag()) || EntityTag.matchesAny(ifNoneMatch)) {
            response.setStatusCode(304).end();
        } else if (content.isReady(coding)) {
            write(response, coding, content.body(coding));
        } else { // compression takes too long for the event loop
            http.vertx()
                    .executeBlocking(() -> content.body(coding), false)
                    .onSuccess(compressed -> write(response, coding, compressed))
                    .onFailure(http::fail);
        }
    }

    private void write(HttpServerResponse response, ContentCoding coding, byte[] sent) {
        if (response.ended() || response.closed()) {
            return; // the client has closed the connection
        }
        if (coding != ContentCoding.IDENTITY) {
            response.putHeader("Content-Encoding", coding.token());
        }
        response.putHeader("Content-Type", type)
                .putHeader("Content-Length", String.valueOf(sent.length))
                .end(Buffer.buffer(sent)); // Vert.x leaves the body out of a response to HEAD
    }
}
