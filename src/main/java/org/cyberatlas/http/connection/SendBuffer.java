package org.cyberatlas.http.connection;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Bound of the bytes that the system holds for a client. Linux by itself holds up to 4 MB, and takes more only once a third of them has
 * been read: for that long, a client that reads slowly looks like one that reads nothing.
 */
@Singleton
final class SendBuffer implements HttpServerOptionsCustomizer {

    private static final int BYTES = 128 * 1024;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }
}
