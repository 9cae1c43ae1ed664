package org.cyberatlas.http.response;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.cache.CacheConfig;
import org.cyberatlas.http.cache.EntityTag;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.telemetry.RequestTelemetry;

/** Writes an answer, or the reason why there is none, with the headers that belong to it. */
public final class ResponseWriter {

    private final Json json;
    private final String vary;
    private final String cacheControl;

    /** @param otherSites whether other sites may read answers, which then say which of them */
    public ResponseWriter(Json json, CacheConfig cache, boolean otherSites) {
        this.json = json;
        this.vary = "Accept, Accept-Encoding" + (otherSites ? ", Origin" : "");
        this.cacheControl = "public, max-age=%d, s-maxage=%d"
                .formatted(cache.maxAge().toSeconds(), cache.sharedMaxAge().toSeconds());
    }

    public void refuse(HttpServerRequest request, RequestRejectedException rejection, MediaType type) {
        RequestTelemetry.current().rejected(rejection.errors());
        byte[] body = json.write(Map.of("errors", rejection.errors()));
        write(request, PreparedResponse.passing(type.status(rejection), body, rejection.headers()), type);
    }

    public void write(HttpServerRequest request, PreparedResponse answer, MediaType type) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return; // the deadline was first, or the client has gone
        }
        ContentCoding coding = answer.body().coding(ContentCoding.accepted(request));
        head(request, answer.tag(), coding, answer.headers());
        if (answer.status() == 304 || anyIsThere(request, answer)) {
            response.setStatusCode(304)
                    .putHeader(
                            HttpHeaders.ETAG,
                            EntityTag.answered(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag(), coding))
                    .end();
            return;
        }
        byte[] body = answer.body().in(coding);
        encoded(response, coding)
                .setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    /**
     * Writes the head of an answer whose body comes in pieces.
     *
     * @return true where the pieces have to be compressed
     */
    public boolean begin(HttpServerRequest request, String tag, Map<String, String> headers) {
        boolean zipped = ContentCoding.GZIP.isAccepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        ContentCoding coding = zipped ? ContentCoding.GZIP : ContentCoding.IDENTITY;
        head(request, tag, coding, headers);
        encoded(request.response(), coding);
        return zipped;
    }

    /** An asterisk stands for any answer that the client may have; it is known only now that there is one. */
    private static boolean anyIsThere(HttpServerRequest request, PreparedResponse answer) {
        return answer.tag() != null
                && !posted(request)
                && EntityTag.matchesAny(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    private void head(HttpServerRequest request, String tag, ContentCoding coding, Map<String, String> headers) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.VARY, vary)
                .putHeader(HttpHeaders.CACHE_CONTROL, tag == null || posted(request) ? "no-store" : cacheControl);
        headers.forEach(response::putHeader);
        if (tag != null) {
            response.putHeader(HttpHeaders.ETAG, EntityTag.quoted(tag, coding));
        }
    }

    private static HttpServerResponse encoded(HttpServerResponse response, ContentCoding coding) {
        return coding == ContentCoding.IDENTITY
                ? response
                : response.putHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
    }

    /** A store would need the body of the request as a key. */
    private static boolean posted(HttpServerRequest request) {
        return request.method() == HttpMethod.POST;
    }
}
