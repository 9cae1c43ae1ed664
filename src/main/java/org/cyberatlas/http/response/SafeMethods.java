package org.cyberatlas.http.response;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Methods of a page or file, which is only read: the first handler of its route, which refuses each other method. */
public final class SafeMethods implements Handler<RoutingContext> {

    private static final String METHODS = "GET, HEAD, OPTIONS";
    /** After the headers of every page, before the assets that come packed with GraphiQL. */
    private static final int ORDER = -98;

    /** Adds the route of a page or file. */
    public static void route(Router router, String path, Handler<RoutingContext> page) {
        router.route(path).order(ORDER).handler(new SafeMethods()).handler(page);
    }

    @Override
    public void handle(RoutingContext http) {
        switch (http.request().method().name()) {
            case "GET", "HEAD" -> http.next();
            case "OPTIONS" ->
                http.response().putHeader("Allow", METHODS).setStatusCode(204).end();
            default ->
                http.fail(RequestRejectedException.ofRequest(405, ErrorCode.METHOD_NOT_ALLOWED, "Use GET")
                        .with("Allow", METHODS));
        }
    }
}
