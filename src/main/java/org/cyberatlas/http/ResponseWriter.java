package org.cyberatlas.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import org.cyberatlas.telemetry.Trail;

/** Writes an answer, or the reason why there is none, with the headers that belong to it. */
public final class ResponseWriter {

    private static final long LINGER_MILLIS = 1_000;

    private final Json json;
    private final String cacheControl;

    ResponseWriter(Json json, CacheConfig cache) {
        this.json = json;
        this.cacheControl = "public, max-age=%d, s-maxage=%d"
                .formatted(cache.maxAge().toSeconds(), cache.sharedMaxAge().toSeconds());
    }

    public void refuse(HttpServerRequest request, Refusal refusal, MediaType type) {
        Trail.current().refuse(refusal.errors());
        byte[] body = json.write(Map.of("errors", refusal.errors()));
        write(request, Answer.passing(refusal.status(type), body, refusal.headers()), type);
    }

    public void write(HttpServerRequest request, Answer answer, MediaType type) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return; // the deadline was first, or the client has gone
        }
        boolean zipped = answer.zipped() != null && Gzip.accepted(request.getHeader("Accept-Encoding"));
        response.setStatusCode(answer.status());
        head(request, answer.tag(), zipped, answer.headers());
        if (answer.status() == 304) {
            response.end();
            return;
        }
        byte[] body = zipped ? answer.zipped() : answer.body();
        encoded(response, zipped)
                .putHeader("Content-Type", type.contentType())
                .putHeader("Content-Length", String.valueOf(body.length));
        Future<Void> written = request.method() == HttpMethod.HEAD ? response.end() : response.end(Buffer.buffer(body));
        if ("close".equals(answer.headers().get("Connection"))) {
            // Closed at once, with bytes still coming in, the connection would be reset and the answer lost on its way.
            written.onComplete(
                    done -> Vertx.currentContext().owner().setTimer(LINGER_MILLIS, late -> request.connection()
                            .close()));
        }
    }

    /**
     * Writes the head of an answer whose body comes in pieces.
     *
     * @return true where the pieces have to be compressed
     */
    public boolean begin(HttpServerRequest request, String tag, Map<String, String> headers) {
        boolean zipped = Gzip.accepted(request.getHeader("Accept-Encoding"));
        head(request, tag, zipped, headers);
        encoded(request.response(), zipped);
        return zipped;
    }

    private void head(HttpServerRequest request, String tag, boolean zipped, Map<String, String> headers) {
        HttpServerResponse response = request.response()
                .putHeader("Vary", "Accept, Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", tag == null || posted(request) ? "no-store" : cacheControl);
        headers.forEach(response::putHeader);
        if (tag != null) {
            response.putHeader("ETag", EntityTag.quoted(tag, zipped));
        }
    }

    private static HttpServerResponse encoded(HttpServerResponse response, boolean zipped) {
        return zipped ? response.putHeader("Content-Encoding", "gzip") : response;
    }

    /** A store would need the body of the request as a key. */
    private static boolean posted(HttpServerRequest request) {
        return request.method() == HttpMethod.POST;
    }
}
