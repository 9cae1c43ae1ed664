package org.cyberatlas.http.connection;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Takes up a request only when the client has read what was answered before on the same connection. One that asks on and on without
 * reading would otherwise have all its answers kept for it in memory.
 */
public final class PipeliningBackpressure implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext http) {
        if (!http.response().writeQueueFull()) {
            http.next();
            return;
        }
        HttpServerRequest request = http.request().pause();
        http.response().drainHandler(read -> {
            http.response().drainHandler(null);
            request.resume();
            http.next();
        });
    }
}
