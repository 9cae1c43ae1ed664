package org.cyberatlas.http.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * Framing of the messages of one HTTP/1 connection, by RFC 9112. Refuses a request whose host or whose end a proxy could see elsewhere
 * than this server, reads no further request after a response that closes the connection, and resets a connection whose response is
 * incomplete: for HTTP/1.0, where the end of the connection is the end of the body, it would otherwise look complete.
 *
 * <p>It also closes a connection on which no head of a request is complete in time. A client that sends it one byte at a time is never
 * idle, so the idle timeout of the server alone would never close the connection.
 */
final class MessageFraming extends ChannelDuplexHandler {

    /** Time that a client has to read the last response, while what it still sends is discarded. */
    private static final long LINGER_MILLIS = 1_000;

    private final Duration timeout;
    private ScheduledFuture<?> check;
    private long idleSince = System.nanoTime();
    private int unanswered;
    private int incomplete;
    private boolean last;
    private boolean discarding;
    private boolean lingering;
    private FullHttpResponse rejection;

    /** @param timeout time that the head of a request may take */
    MessageFraming(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long period = timeout.toMillis() / 4;
        check = context.executor()
                .scheduleWithFixedDelay(() -> closeIfSlow(context), period, period, TimeUnit.MILLISECONDS);
    }

    private void closeIfSlow(ChannelHandlerContext context) {
        if (unanswered == 0 && System.nanoTime() - idleSince > timeout.toNanos()) {
            context.close();
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        check.cancel(false);
    }

    /** Whether a part is a response such as 100, which another one follows. */
    private static boolean isInterim(Object part) {
        return part instanceof HttpResponse response && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        discarding |= last && part instanceof HttpRequest;
        if (discarding) {
            ReferenceCountUtil.release(part);
            return;
        }
        if (part instanceof HttpRequest request) {
            rejection = rejection(request);
            if (rejection != null) {
                last = true;
                discarding = true;
                ReferenceCountUtil.release(part);
                refuseInTurn(context);
                return;
            }
            if (request.protocolVersion().minorVersion() > 1) {
                request.setProtocolVersion(HttpVersion.HTTP_1_1); // the highest that this server knows of
            }
            unanswered++;
        }
        context.fireChannelRead(part);
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise promise) {
        ChannelPromise written = promise;
        if (part instanceof HttpResponse response && !isInterim(part)) {
            incomplete++;
            last |= response.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
        }
        if (part instanceof LastHttpContent && !isInterim(part)) {
            unanswered--;
            idleSince = System.nanoTime();
            boolean closing = last && rejection == null;
            written = promise.unvoid().addListener(done -> {
                incomplete--;
                if (closing) {
                    linger(context);
                }
            });
        }
        context.write(part, written);
        refuseInTurn(context);
    }

    /** Responses are sent in the order of their requests. */
    private void refuseInTurn(ChannelHandlerContext context) {
        if (rejection != null && unanswered == 0) {
            FullHttpResponse response = rejection;
            rejection = null;
            context.writeAndFlush(response).addListener(done -> linger(context));
        }
    }

    /** Closed at once, with bytes still coming in, the connection would be reset, and the response lost on its way. */
    private void linger(ChannelHandlerContext context) {
        if (lingering) {
            return;
        }
        lingering = true;
        Channel channel = context.channel();
        if (channel instanceof DuplexChannel duplex && channel.isActive()) {
            duplex.shutdownOutput();
        }
        context.executor().schedule(() -> context.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (lingering) {
            context.channel().closeFuture().addListener(closed -> promise.trySuccess());
            return;
        }
        if (incomplete > 0) {
            context.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        }
        context.close(promise);
    }

    private static FullHttpResponse rejection(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return malformed(request.decoderResult().cause());
        }
        HttpVersion version = request.protocolVersion();
        if (version.majorVersion() != 1) {
            return rejection(HttpResponseStatus.HTTP_VERSION_NOT_SUPPORTED, "This server speaks HTTP/1.1 and HTTP/1.0");
        }
        int hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
        if (hosts > 1 || hosts == 0 && version.minorVersion() > 0) {
            return rejection(HttpResponseStatus.BAD_REQUEST, "A request has exactly one Host header");
        }
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (codings.isEmpty() || codings.equals(List.of("chunked"))) {
            return null;
        }
        return codings.indexOf("chunked") == codings.size() - 1
                ? rejection(HttpResponseStatus.NOT_IMPLEMENTED, "The only Transfer-Encoding of this server is chunked")
                : rejection(HttpResponseStatus.BAD_REQUEST, "The last Transfer-Encoding of a request is chunked, once");
    }

    private static FullHttpResponse malformed(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return rejection(HttpResponseStatus.REQUEST_URI_TOO_LONG, "The URI of the request is too long");
        }
        return cause instanceof TooLongHttpHeaderException
                ? rejection(
                        HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers of the request are too long")
                : rejection(HttpResponseStatus.BAD_REQUEST, "The head of the request is malformed");
    }

    private static FullHttpResponse rejection(HttpResponseStatus status, String message) {
        byte[] body = "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
                .formatted(message, ErrorCode.BAD_REQUEST)
                .getBytes(StandardCharsets.UTF_8);
        FullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response;
    }
}
