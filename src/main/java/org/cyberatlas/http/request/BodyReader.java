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
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Reader of request bodies: JSON in UTF-8, up to a size and a time for any Content-Length. It inflates gzip. */
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
        requireJson(request.getHeader(HttpHeaders.CONTENT_TYPE));
        boolean zipped = isZipped(request.getHeader(HttpHeaders.CONTENT_ENCODING));
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

    /**
     * A web page of another origin can make a browser send text/plain, a form or a multipart without a preflight request, so these are
     * rejected even if they contain JSON.
     */
    private static void requireJson(String header) {
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
    private static boolean isZipped(String contentEncoding) {
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
