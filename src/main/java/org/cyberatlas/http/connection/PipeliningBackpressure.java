package org.cyberatlas.http.connection;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Back-pressure for pipelined requests: pauses reading until the previous responses have been flushed. Without it, a client that sends
 * requests but reads no responses would have all of them buffered.
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
