package org.cyberatlas.http.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Timeout for the head of a request. A client that sends it one byte at a time is never idle, so the idle timeout of the server
 * alone would never close its connection.
 */
final class SlowHeaderTimeout extends ChannelDuplexHandler {

    private final Duration timeout;
    private int unanswered;
    private long since = System.nanoTime();
    private Future<?> check;

    SlowHeaderTimeout(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long period = timeout.toMillis() / 4;
        check = context.executor().scheduleWithFixedDelay(() -> check(context), period, period, TimeUnit.MILLISECONDS);
    }

    private void check(ChannelHandlerContext context) {
        if (unanswered == 0 && System.nanoTime() - since > timeout.toNanos()) {
            context.close();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpRequest) {
            unanswered++;
        }
        context.fireChannelRead(part);
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise written) {
        if (part instanceof LastHttpContent && !MessageFraming.isInterim(part)) {
            unanswered = Math.max(0, unanswered - 1);
            since = System.nanoTime();
        }
        context.write(part, written);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        check.cancel(false);
    }
}
