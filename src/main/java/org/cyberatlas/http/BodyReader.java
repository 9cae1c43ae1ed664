package org.cyberatlas.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.cyberatlas.shared.error.ErrorCode;

/** Collects the body of a request up to a size and for a time, whatever length the client claims. */
final class BodyReader {

    private final Vertx vertx;
    private final LimitsConfig limits;

    BodyReader(Vertx vertx, LimitsConfig limits) {
        this.vertx = vertx;
        this.limits = limits;
    }

    Future<Buffer> read(HttpServerRequest request) {
        Promise<Buffer> body = Promise.promise();
        if (claimed(request) > limits.body()) {
            body.fail(tooLarge());
            return body.future();
        }
        Buffer read = Buffer.buffer();
        long timer = vertx.setTimer(
                limits.bodyTime().toMillis(),
                late -> body.tryFail(closing(Refusal.ofRequest(
                        408,
                        ErrorCode.BODY_TOO_SLOW,
                        "The body did not arrive within " + limits.bodyTime().toSeconds() + " s"))));
        request.handler(chunk -> {
            if (read.length() + chunk.length() > limits.body()) {
                body.tryFail(tooLarge());
            } else if (!body.future().isComplete()) {
                read.appendBuffer(chunk);
            }
        });
        request.exceptionHandler(body::tryFail);
        request.endHandler(end -> body.tryComplete(read));
        return body.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static long claimed(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private Refusal tooLarge() {
        return closing(
                Refusal.ofRequest(413, ErrorCode.BODY_TOO_LARGE, "The body has more than " + limits.body() + " bytes"));
    }

    /** What is left of the body is not read, so nothing else can follow on the connection. */
    private static Refusal closing(Refusal refusal) {
        return refusal.with("Connection", "close");
    }
}
