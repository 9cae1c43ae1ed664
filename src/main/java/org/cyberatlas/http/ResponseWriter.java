package org.cyberatlas.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/** Writes an answer, or the reason why there is none, with the headers that belong to it. */
final class ResponseWriter {

    private static final long LINGER_MILLIS = 1_000;

    private final Json json;
    private final String cacheControl;

    ResponseWriter(Json json, CacheConfig cache) {
        this.json = json;
        this.cacheControl = "public, max-age=%d, s-maxage=%d"
                .formatted(cache.maxAge().toSeconds(), cache.sharedMaxAge().toSeconds());
    }

    void refuse(HttpServerRequest request, Refusal refusal, MediaType type) {
        byte[] body = json.write(Map.of("errors", refusal.errors()));
        write(request, Answer.passing(refusal.status(type), body, refusal.headers()), type);
    }

    void write(HttpServerRequest request, Answer answer, MediaType type) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return; // the deadline was first, or the client has gone
        }
        boolean zipped = answer.zipped() != null && Gzip.accepted(request.getHeader("Accept-Encoding"));
        response.setStatusCode(answer.status())
                .putHeader("Vary", "Accept, Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", answer.tag() == null || posted(request) ? "no-store" : cacheControl);
        answer.headers().forEach(response::putHeader);
        if (answer.tag() != null) {
            response.putHeader("ETag", EntityTag.quoted(answer.tag(), zipped));
        }
        if (answer.status() == 304) {
            response.end();
            return;
        }
        byte[] body = zipped ? answer.zipped() : answer.body();
        if (zipped) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.putHeader("Content-Type", type.contentType()).putHeader("Content-Length", String.valueOf(body.length));
        Future<Void> written = request.method() == HttpMethod.HEAD ? response.end() : response.end(Buffer.buffer(body));
        if ("close".equals(answer.headers().get("Connection"))) {
            // Closed at once, with bytes still coming in, the connection would be reset and the answer lost on its way.
            written.onComplete(
                    done -> Vertx.currentContext().owner().setTimer(LINGER_MILLIS, late -> request.connection()
                            .close()));
        }
    }

    /** A store would need the body of the request as a key. */
    private static boolean posted(HttpServerRequest request) {
        return request.method() == HttpMethod.POST;
    }
}
