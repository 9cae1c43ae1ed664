package org.cyberatlas.http.response;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Headers that protect browsers: only resources of this service are loaded, other sites do not get the URI, and no other site may
 * show a page in a frame.
 */
public final class SecurityHeaders implements Handler<RoutingContext> {

    // Sent with every response, so they are encoded once.
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFFING = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence CONTENT_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final String CONSOLE = "/graphiql";
    private static final String EVERYWHERE = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final CharSequence POLICY =
            HttpHeaders.createOptimized("default-src 'self'; form-action 'self'; " + EVERYWHERE);
    /** GraphiQL writes styles into the page, and its editor has fonts, images and workers of its own. */
    private static final CharSequence CONSOLE_POLICY =
            HttpHeaders.createOptimized("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; worker-src 'self' blob:; form-action 'none'; " + EVERYWHERE);

    @Override
    public void handle(RoutingContext http) {
        MultiMap headers = http.response().headers();
        headers.set(CONTENT_TYPE_OPTIONS, NO_SNIFFING);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(FRAME_OPTIONS, DENY);
        if (!isForDevelopment(http)) {
            headers.set(CONTENT_POLICY, path(http).startsWith(CONSOLE) ? CONSOLE_POLICY : POLICY);
        }
        http.next();
    }

    /** The development pages of Quarkus need what the policy forbids, and are not part of the service. */
    private static boolean isForDevelopment(RoutingContext http) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT && path(http).startsWith("/q/dev");
    }

    /** As it was sent: whether it can be normalized is checked only afterwards, and a rejection has these headers, too. */
    private static String path(RoutingContext http) {
        return String.valueOf(http.request().path());
    }
}
