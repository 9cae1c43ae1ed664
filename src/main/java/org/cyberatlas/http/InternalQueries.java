package org.cyberatlas.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.limits.ExecutionQueue;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.InternalFailure;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Execution of the documents of pages under the limits of a client's request, and with the same cache. */
@ApplicationScoped
public class InternalQueries {

    /** Pages are cached until the data change, so two executions at a time suffice, beside those of clients. */
    public static final int CONCURRENT = 2;

    /** Errors of values, which the URI of a page has. */
    private static final Set<ErrorCode> OF_VALUES = EnumSet.of(
            ErrorCode.BAD_ARGUMENT,
            ErrorCode.BAD_CURSOR,
            ErrorCode.BAD_PAGE_SIZE,
            ErrorCode.BAD_ID,
            ErrorCode.BAD_VARIABLE,
            ErrorCode.UNKNOWN_CODE,
            ErrorCode.RETIRED_CODE);

    private final Vertx vertx;
    private final LimitsConfig limits;
    private final GraphQLService service;
    private final ExecutionQueue queue;

    InternalQueries(Vertx vertx, LimitsConfig limits, GraphQLService service) {
        this.vertx = vertx;
        this.limits = limits;
        this.service = service;
        this.queue = new ExecutionQueue(vertx, "pages", CONCURRENT, limits.queue());
    }

    /**
     * Executes a document, or takes the response from the cache.
     *
     * <p><b>Errors</b>: a {@link RequestRejectedException} of the HTTP request if the response has an error, the service is overloaded or the
     * database unavailable.
     */
    public Future<Reply> execute(String document, Map<String, Object> variables) {
        GraphQLRequest request = GraphQLRequest.query(document, variables);
        String digest = service.digest(request, MediaType.JSON);
        return service.cached(request, digest, null)
                .map(Future::succeededFuture)
                .orElseGet(() -> execute(request, digest))
                .map(InternalQueries::reply)
                .recover(failure -> Future.failedFuture(
                        failure instanceof RequestRejectedException rejection && rejection.isAboutDocument()
                                ? ofRequest(rejection.errors())
                                : failure));
    }

    /** Executes a document on the thread of the caller, past the cache of responses and the queue. */
    public void executeUncached(String document, Map<String, Object> variables) {
        GraphQLRequest request = GraphQLRequest.query(document, variables);
        service.executeUncached(request, new Deadline(limits.deadline()));
    }

    private static Reply reply(PreparedResponse response) {
        if (!response.errors().isEmpty()) {
            throw RequestRejectedException.ofDocument(response.errors());
        }
        String body = new String(response.body(ContentCoding.IDENTITY), StandardCharsets.UTF_8);
        return new Reply(body, response.tag());
    }

    /**
     * A client has sent no document, so its request is wrong only if its values are: any other error is the service's own, such as a limit that is lower
     * than the document needs.
     */
    private static RequestRejectedException ofRequest(List<Map<String, Object>> errors) {
        return errors.stream()
                .filter(error -> !OF_VALUES.contains(code(error)))
                .findFirst()
                .map(InternalQueries::internal)
                .orElseGet(() -> ofValue(errors.get(0)));
    }

    private static RequestRejectedException internal(Map<String, Object> error) {
        return code(error) == ErrorCode.INTERNAL_ERROR
                ? RequestRejectedException.internal(
                        new InternalFailure((String) extensions(error).get("reference")))
                : FailureClassifier.rejection(new IllegalStateException(
                        "A document of the service is refused by " + code(error) + ": " + error.get("message")));
    }

    private static RequestRejectedException ofValue(Map<String, Object> error) {
        Map<String, Object> details = new LinkedHashMap<>(extensions(error));
        details.remove("code");
        return RequestRejectedException.ofRequest(400, code(error), (String) error.get("message"), details);
    }

    private static ErrorCode code(Map<String, Object> error) {
        return ErrorCode.valueOf((String) extensions(error).get("code"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> extensions(Map<String, Object> error) {
        return (Map<String, Object>) error.get("extensions");
    }

    /** Each request has a context of its own: a page sends several at a time, and each reads its own data snapshot. */
    private Future<PreparedResponse> execute(GraphQLRequest request, String digest) {
        Deadline deadline = new Deadline(limits.deadline());
        long timer = vertx.setTimer(limits.deadline().toMillis(), late -> deadline.pass());
        Promise<PreparedResponse> response = Promise.promise();
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext())
                .runOnContext(own -> queue.submit(() -> service.execute(request, digest, null, deadline))
                        .onComplete(response));
        return response.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    /**
     * Response without errors.
     *
     * @param json whole response
     * @param tag entity tag: equal for the same request and data
     */
    public record Reply(String json, String tag) {}
}
