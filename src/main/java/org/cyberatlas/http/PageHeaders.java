package org.cyberatlas.http;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * What a browser may do with anything of ours: run and load only what this service serves, tell other sites nothing of the address, and
 * show it in no frame.
 */
final class PageHeaders implements Handler<RoutingContext> {

    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    @Override
    public void handle(RoutingContext http) {
        MultiMap headers = http.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Frame-Options", "DENY");
        if (!isForDevelopment(http)) {
            headers.set("Content-Security-Policy", POLICY);
        }
        http.next();
    }

    /** Quarkus' own pages for development need what the policy forbids, and are not part of the service. */
    private static boolean isForDevelopment(RoutingContext http) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                && http.normalizedPath().startsWith("/q/dev");
    }
}
