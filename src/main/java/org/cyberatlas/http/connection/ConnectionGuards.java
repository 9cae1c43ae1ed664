package org.cyberatlas.http.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Extension of the HTTP server by checks on a connection, before a route can handle a request.
 *
 * <p>Netty creates it by its name in {@code META-INF/services} if the system property
 * {@value ChannelInitializerExtension#EXTENSIONS_SYSTEM_PROPERTY} is {@code serviceload}.
 */
public final class ConnectionGuards extends ChannelInitializerExtension {

    private final Duration timeout = ConfigProvider.getConfig().getValue("quarkus.http.idle-timeout", Duration.class);

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new FirstBytes());
    }

    static void addTo(ChannelPipeline pipeline, Duration timeout) {
        ChannelHandlerContext encoder = pipeline.context(HttpResponseEncoder.class);
        if (encoder != null) {
            pipeline.addAfter(encoder.name(), null, new MessageFraming(timeout));
        }
    }

    /** Vert.x adds its codec at the end of the pipeline, which may be after this extension was called. */
    private final class FirstBytes extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            addTo(context.pipeline(), timeout);
            context.fireChannelRead(bytes);
            context.pipeline().remove(this);
        }
    }
}
