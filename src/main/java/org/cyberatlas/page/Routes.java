package org.cyberatlas.page;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.cyberatlas.http.response.SafeMethods;

/** Order of the routes of pages among all routes. */
final class Routes {

    /** After the headers of every page, before the assets that come packed with GraphiQL. */
    private static final int ORDER = -98;

    private Routes() {}

    static void add(Router router, String path, Handler<RoutingContext> page) {
        router.route(path).order(ORDER).handler(new SafeMethods()).handler(page);
    }
}
