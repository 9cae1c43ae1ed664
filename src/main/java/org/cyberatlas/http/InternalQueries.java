package org.cyberatlas.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.limits.ExecutionQueue;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Executes the documents of the pages under the limits of a client's request, and with the same cache. */
@ApplicationScoped
public class InternalQueries {

    /** A page asks again only when the data have changed, so two at a time are plenty, and clients keep theirs. */
    private static final int CONCURRENT = 2;

    private final Vertx vertx;
    private final LimitsConfig limits;
    private final GraphQLService answers;
    private final Json json;
    private final ExecutionQueue queue;

    InternalQueries(Vertx vertx, LimitsConfig limits, GraphQLService answers, Json json) {
        this.vertx = vertx;
        this.limits = limits;
        this.answers = answers;
        this.json = json;
        this.queue = new ExecutionQueue(vertx, "pages", CONCURRENT, limits.queue());
    }

    /** Fails with a {@link RequestRejectedException} if the response has an error, or if there is no response for the time being. */
    public Future<Reply> ask(String document, Map<String, Object> variables) {
        GraphQLRequest question = new GraphQLRequest(document, null, null, variables, Map.of(), false);
        return answers.atHand(question, MediaType.JSON, null)
                .map(Future::succeededFuture)
                .orElseGet(() -> work(question))
                .map(this::reply);
    }

    private Reply reply(PreparedResponse answer) {
        String body = new String(answer.body().in(ContentCoding.IDENTITY), StandardCharsets.UTF_8);
        if (answer.tag() == null) {
            throw RequestRejectedException.ofDocument(errors(body));
        }
        return new Reply(body, answer.tag());
    }

    private List<Map<String, Object>> errors(String body) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, List<Map<String, Object>>> response = (Map<String, List<Map<String, Object>>>) json.read(body);
            return response.get("errors");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each request has a context of its own: a page sends several at a time, and each reads its own data snapshot. */
    private Future<PreparedResponse> work(GraphQLRequest question) {
        Deadline deadline = new Deadline(limits.deadline());
        long timer = vertx.setTimer(limits.deadline().toMillis(), late -> deadline.pass());
        Promise<PreparedResponse> answer = Promise.promise();
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(own -> {
            try {
                queue.submit(() -> answers.answer(question, MediaType.JSON, null, deadline))
                        .onComplete(answer);
            } catch (RequestRejectedException overloaded) {
                answer.fail(overloaded);
            }
        });
        return answer.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    /**
     * An answer without errors.
     *
     * @param json the whole of it
     * @param tag the same for the same answer to the same data
     */
    public record Reply(String json, String tag) {}
}
