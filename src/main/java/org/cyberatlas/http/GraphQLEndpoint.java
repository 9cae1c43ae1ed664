package org.cyberatlas.http;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.connection.PipeliningBackpressure;
import org.cyberatlas.http.connection.RequestHeadRules;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.limits.ExecutionQueue;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.http.limits.RateLimiter;
import org.cyberatlas.http.persisted.DocumentStore;
import org.cyberatlas.http.request.BodyReader;
import org.cyberatlas.http.request.QueryParameters;
import org.cyberatlas.http.request.RequestReader;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.http.response.ResponseWriter;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.SecurityHeaders;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.telemetry.TelemetryRecorder;

/** GraphQL over HTTP at {@code /graphql}, before the endpoint of SmallRye. Applies the checks of a request in their order; each is a class of its own. */
@ApplicationScoped
class GraphQLEndpoint {

    private static final String PATH = "/graphql";
    private static final String SCHEMA_PATH = PATH + "/schema.graphql";
    private static final String INTROSPECTION_PATH = PATH + "/introspection.json";
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final Set<String> EXECUTED = Set.of("GET", "HEAD", "POST");
    /** The WebSocket handler of SmallRye has -99; its other routes and all pages come later. */
    private static final int BEFORE_ALL_PAGES = -100;

    private static final int AFTER_ALL = Integer.MAX_VALUE;
    private static final int FIRST = BEFORE_ALL_PAGES - 1;

    private final Vertx vertx;
    private final LimitsConfig limits;
    private final GraphQLService service;
    private final DocumentStore store;
    private final ExecutionQueue queue;
    private final RateLimiter limiter;
    private final BodyReader bodies;
    private final RequestReader requests;
    private final ResponseWriter responses;
    private final ErrorResponses errors;
    private final TelemetryRecorder telemetry;
    private final RequestHeadRules rules;
    private final SchemaFiles schema;

    GraphQLEndpoint(
            Vertx vertx,
            LimitsConfig limits,
            RateLimiter limiter,
            GraphQLService service,
            DocumentStore store,
            SchemaFiles schema,
            ResponseWriter responses,
            ErrorResponses errors,
            TelemetryRecorder telemetry,
            Json json) {
        this.vertx = vertx;
        this.limits = limits;
        this.service = service;
        this.store = store;
        this.schema = schema;
        this.queue = new ExecutionQueue(vertx, "graphql", limits.executedAtATime(), limits.queue());
        this.limiter = limiter;
        this.bodies = new BodyReader(vertx, limits);
        this.requests = new RequestReader(json);
        this.responses = responses;
        this.errors = errors;
        this.telemetry = telemetry;
        this.rules = new RequestHeadRules(telemetry, errors);
    }

    void route(@Observes Router router) {
        router.route().order(FIRST).handler(new PipeliningBackpressure());
        router.route().order(FIRST).handler(new SecurityHeaders());
        router.route().order(FIRST).handler(rules::checkHeaders);
        router.route().order(FIRST).handler(rules::checkUri).failureHandler(http -> errors.fail(http, router));
        router.route(PATH).order(BEFORE_ALL_PAGES).handler(this::serve);
        router.route(SCHEMA_PATH)
                .order(BEFORE_ALL_PAGES)
                .handler(new SafeMethods())
                .handler(schema.text());
        router.route(INTROSPECTION_PATH)
                .order(BEFORE_ALL_PAGES)
                .handler(new SafeMethods())
                .handler(schema.introspection());
        // SmallRye has routes below this path as well.
        router.route(PATH + "/*").order(BEFORE_ALL_PAGES).handler(http -> errors.notFound(http, router));
        router.route().order(AFTER_ALL).handler(http -> errors.notFound(http, router));
    }

    /** The management interface has a port of its own, on which Quarkus does not check URIs either. */
    void routeManagement(@Observes ManagementInterface management) {
        management.router().route().order(FIRST).handler(rules::checkUri);
    }

    private void serve(RoutingContext http) {
        telemetry.begin(http);
        HttpServerRequest request = http.request();
        MediaType accepted =
                MediaType.chosen(request.getHeader(HttpHeaders.ACCEPT)).orElse(null);
        MediaType type = accepted == null ? MediaType.JSON : accepted;
        try {
            limiter.admit(request);
            if (request.method().name().equals("OPTIONS")) {
                request.response()
                        .putHeader("Allow", METHODS)
                        .setStatusCode(204)
                        .end();
                return;
            }
            read(request, accepted)
                    .compose(graphql -> respond(http, graphql, type))
                    .onSuccess(response -> responses.write(request, response, type))
                    .onFailure(failure -> responses.reject(request, FailureClassifier.rejection(failure), type));
        } catch (RuntimeException failure) {
            responses.reject(request, FailureClassifier.rejection(failure), type);
        }
    }

    private Future<GraphQLRequest> read(HttpServerRequest request, MediaType accepted) {
        String method = request.method().name();
        if (!EXECUTED.contains(method)) {
            throw RequestRejectedException.ofRequest(405, ErrorCode.METHOD_NOT_ALLOWED, "Use GET or POST")
                    .with("Allow", METHODS);
        }
        if (accepted == null) {
            throw RequestRejectedException.ofRequest(
                    406, ErrorCode.NOT_ACCEPTABLE, "Accept application/graphql-response+json or application/json");
        }
        if (!method.equals("POST")) {
            return Future.succeededFuture(requests.fromUri(QueryParameters.of(request)));
        }
        return bodies.read(request).map(requests::fromBody);
    }

    private Future<PreparedResponse> respond(RoutingContext http, GraphQLRequest received, MediaType type) {
        GraphQLRequest request = store.complete(received);
        service.nameOperation(request);
        String ifNoneMatch = request.mayChange() ? null : http.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        String digest = service.digest(request, type);
        return service.cached(request, digest, ifNoneMatch)
                .map(response -> ready(response, ContentCoding.accepted(http.request())))
                .orElseGet(() -> execute(http, request, type, digest, ifNoneMatch));
    }

    /** Compression takes too long for the event loop. */
    private Future<PreparedResponse> ready(PreparedResponse response, ContentCoding accepted) {
        return response.isReady(accepted)
                ? Future.succeededFuture(response)
                : vertx.executeBlocking(() -> response.compressed(accepted), false);
    }

    /** At the deadline the client gets a response, even if the execution cannot be stopped at once. */
    private Future<PreparedResponse> execute(
            RoutingContext http, GraphQLRequest request, MediaType type, String digest, String ifNoneMatch) {
        Deadline deadline = new Deadline(limits.deadline());
        long timer = vertx.setTimer(limits.deadline().toMillis(), late -> {
            responses.reject(http.request(), FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED), type);
            deadline.pass();
        });
        http.addEndHandler(end -> {
            vertx.cancelTimer(timer);
            deadline.pass();
        });
        ContentCoding accepted = ContentCoding.accepted(http.request());
        return queue.submit(
                () -> service.execute(request, digest, ifNoneMatch, deadline).compressed(accepted));
    }
}
