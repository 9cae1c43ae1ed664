package org.cyberatlas.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Closes a connection on which no request gets complete: one that sends the head of a request a byte at a time is never idle, so the
 * server's idle timeout alone would let it stay. It gets as long as one that sends nothing.
 *
 * <p>Netty makes one for the server, by the name in {@code META-INF/services}, where the system property
 * {@value ChannelInitializerExtension#EXTENSIONS_SYSTEM_PROPERTY} says {@code serviceload}.
 */
public final class UnfinishedHead extends ChannelInitializerExtension {

    private final Duration patience = ConfigProvider.getConfig().getValue("quarkus.http.idle-timeout", Duration.class);

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new FirstBytes());
    }

    /** The decoder of requests is not there before the first bytes are. */
    private final class FirstBytes extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ChannelHandlerContext decoder = context.pipeline().context(HttpRequestDecoder.class);
            if (decoder != null) {
                context.pipeline().addAfter(decoder.name(), null, new Watch());
            }
            context.fireChannelRead(bytes);
            context.pipeline().remove(this);
        }
    }

    private final class Watch extends ChannelDuplexHandler {

        private int unanswered;
        private long since = System.nanoTime();
        private Future<?> check;

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            long period = patience.toMillis() / 4;
            check = context.executor()
                    .scheduleWithFixedDelay(() -> check(context), period, period, TimeUnit.MILLISECONDS);
        }

        private void check(ChannelHandlerContext context) {
            if (unanswered == 0 && System.nanoTime() - since > patience.toNanos()) {
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
            boolean interim = part instanceof HttpResponse response
                    && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            if (part instanceof LastHttpContent && !interim) {
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
}
