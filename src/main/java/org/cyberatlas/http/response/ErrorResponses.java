package org.cyberatlas.http.response;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.limits.RateLimiter;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.telemetry.RequestTelemetry;
import org.cyberatlas.telemetry.TelemetryRecorder;

/** Errors outside GraphQL: as JSON with a code, or as a page if the client prefers HTML. */
@Singleton
public class ErrorResponses {

    /** Longer paths get no suggestions, and are cut in the message. */
    private static final int LONGEST_PATH = 100;

    private final ResponseWriter responses;
    private final TelemetryRecorder telemetry;
    private final ErrorPage page;
    private final RateLimiter limiter;

    ErrorResponses(ResponseWriter responses, TelemetryRecorder telemetry, ErrorPage page, RateLimiter limiter) {
        this.responses = responses;
        this.telemetry = telemetry;
        this.page = page;
        this.limiter = limiter;
    }

    public void reject(RoutingContext http, RequestRejectedException rejection) {
        reject(http, rejection, List.of());
    }

    /** @param paths of this service that may be meant */
    public void reject(RoutingContext http, RequestRejectedException rejection, List<String> paths) {
        String accept = http.request().getHeader(HttpHeaders.ACCEPT);
        if (!MediaType.prefersHtml(accept)) {
            responses.reject(http.request(), rejection, MediaType.chosen(accept).orElse(MediaType.JSON));
            return;
        }
        RequestTelemetry.current().rejected(rejection.errors());
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        rejection.headers().forEach(response::putHeader);
        int status = rejection.status();
        String html = page.html(status, rejection.getMessage(), paths);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.VARY, "Accept")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end(html);
    }

    /** Response to a path that no route has. */
    public void notFound(RoutingContext http, Router router) {
        telemetry.begin(http);
        try {
            limiter.admit(http.request());
        } catch (RequestRejectedException tooMany) {
            reject(http, tooMany);
            return;
        }
        String path = String.valueOf(http.request().path());
        boolean comparable = path.length() <= LONGEST_PATH;
        List<String> paths = comparable ? UnknownCode.nearest(path, served(router)) : List.of();
        String message = "There is nothing at " + (comparable ? path : path.substring(0, LONGEST_PATH) + "…");
        reject(
                http,
                RequestRejectedException.ofRequest(404, ErrorCode.NOT_FOUND, message + UnknownCode.didYouMean(paths)),
                paths);
    }

    /** Paths with a fixed name; those below {@code /q} are for operators. */
    private static List<String> served(Router router) {
        return router.getRoutes().stream()
                .filter(route -> !route.isRegexPath() && route.isExactPath())
                .map(Route::getPath)
                .filter(path -> path != null && !path.startsWith("/q"))
                .distinct()
                .toList();
    }

    /** Response to what Vert.x refuses, and to what a route fails at. */
    public void fail(RoutingContext http, Router router) {
        int status = http.statusCode();
        if (http.response().headWritten()) {
            http.request().connection().close();
        } else if (status == 404) {
            notFound(http, router);
        } else if (http.failure() instanceof RequestRejectedException || http.failure() instanceof BadInput) {
            reject(http, FailureClassifier.rejection(http.failure()));
        } else if (status >= 400 && status < 500) {
            String message = http.request().authority() == null
                    ? "The Host header of the request is no host"
                    : "The request is malformed";
            reject(http, RequestRejectedException.ofRequest(status, ErrorCode.BAD_REQUEST, message));
        } else if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            http.next(); // Quarkus has a page with the stack trace
        } else {
            reject(http, FailureClassifier.rejection(http.failure()));
        }
    }
}
