package org.cyberatlas.http.request;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.cyberatlas.http.headers.ContentType;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Reader of request bodies, up to a size and a time for any Content-Length. It inflates gzip. */
public final class BodyReader {

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final Vertx vertx;
    private final LimitsConfig limits;

    public BodyReader(Vertx vertx, LimitsConfig limits) {
        this.vertx = vertx;
        this.limits = limits;
    }

    /** Never completes if the client hangs up. */
    public Future<Buffer> read(HttpServerRequest request) {
        boolean zipped = ContentType.isZipped(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        Promise<Buffer> body = Promise.promise();
        if (claimed(request) > limits.body()) {
            body.fail(tooLarge());
            return body.future();
        }
        Buffer read = Buffer.buffer();
        long timer = vertx.setTimer(
                limits.bodyTime().toMillis(),
                late -> body.tryFail(closing(RequestRejectedException.ofRequest(
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
        request.exceptionHandler(lost -> vertx.cancelTimer(timer));
        request.endHandler(end -> body.tryComplete(read));
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            sendContinue(request.response());
        }
        return body.future().onComplete(done -> vertx.cancelTimer(timer)).map(sent -> zipped ? inflated(sent) : sent);
    }

    /** The client waits for it before it sends the body. */
    private static void sendContinue(HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONNECTION);
        response.writeContinue();
    }

    /** Stops at the limit, so a compression bomb costs no more than any body. */
    private Buffer inflated(Buffer sent) {
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(sent.getBytes()))) {
            byte[] read = plain.readNBytes(limits.body() + 1);
            if (read.length > limits.body()) {
                throw tooLarge();
            }
            return Buffer.buffer(read);
        } catch (IOException malformed) {
            throw RequestRejectedException.ofRequest(
                    400, ErrorCode.BAD_REQUEST, "The body is not gzip, as Content-Encoding says");
        }
    }

    private static long claimed(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : 0;
    }

    private RequestRejectedException tooLarge() {
        return closing(RequestRejectedException.ofRequest(
                413, ErrorCode.BODY_TOO_LARGE, "The body has more than " + limits.body() + " bytes"));
    }

    /** The rest of the body is not read, so the connection cannot be reused. */
    private static RequestRejectedException closing(RequestRejectedException rejection) {
        return rejection.with("Connection", "close");
    }
}
