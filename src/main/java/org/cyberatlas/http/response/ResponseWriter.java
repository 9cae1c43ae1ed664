package org.cyberatlas.http.response;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.cache.CacheConfig;
import org.cyberatlas.http.cache.EntityTag;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.telemetry.RequestTelemetry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writer of responses and rejections, with their headers. */
@Singleton
public final class ResponseWriter {

    private final Json json;
    private final String vary;
    private final String cacheControl;

    /** @param crossOrigin whether pages of other origins may read responses, which then vary by origin */
    ResponseWriter(
            Json json,
            CacheConfig cache,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean crossOrigin) {
        this.json = json;
        this.vary = "Accept, Accept-Encoding" + (crossOrigin ? ", Origin" : "");
        this.cacheControl = cache.cacheControl();
    }

    public void reject(HttpServerRequest request, RequestRejectedException rejection, MediaType type) {
        RequestTelemetry.current().rejected(rejection.errors());
        byte[] body = json.write(Map.of("errors", rejection.errors()));
        PreparedResponse response =
                PreparedResponse.uncacheable(type.status(rejection), body, rejection.headers(), rejection.errors());
        write(request, response, type);
    }

    public void write(HttpServerRequest request, PreparedResponse prepared, MediaType type) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return; // the deadline has passed, or the client has closed the connection
        }
        ContentCoding coding = prepared.coding(ContentCoding.accepted(request));
        head(request, prepared.tag(), coding, prepared.headers());
        if (prepared.status() == 304 || matchesAny(request, prepared)) {
            response.setStatusCode(304)
                    .putHeader(
                            HttpHeaders.ETAG,
                            EntityTag.tag(request.getHeader(HttpHeaders.IF_NONE_MATCH), prepared.tag(), coding))
                    .end();
            return;
        }
        byte[] body = prepared.body(coding);
        encoded(response, coding)
                .setStatusCode(prepared.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length))
                .end(Buffer.buffer(body)); // Vert.x leaves the body out of a response to HEAD
    }

    /**
     * Writes the head of a response whose body is written in chunks.
     *
     * @return true if the body has to be compressed with gzip
     */
    public boolean begin(HttpServerRequest request, String tag, Map<String, String> headers) {
        boolean zipped = ContentCoding.GZIP.isPreferred(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        ContentCoding coding = zipped ? ContentCoding.GZIP : ContentCoding.IDENTITY;
        head(request, tag, coding, headers);
        encoded(request.response(), coding);
        return zipped;
    }

    /** Whether If-None-Match has an asterisk, which matches only once there is a response. */
    private static boolean matchesAny(HttpServerRequest request, PreparedResponse prepared) {
        return prepared.tag() != null
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

    /** Shared caches do not store responses to POST. */
    private static boolean posted(HttpServerRequest request) {
        return request.method() == HttpMethod.POST;
    }
}
