package org.cyberatlas.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.engine.Deadline;

/** Lets a page of ours ask what any client may ask: under the same limits, and answered from the same cache. */
@ApplicationScoped
public class Inquiry {

    /** A page asks again only when the data have changed, so two at a time are plenty, and clients keep theirs. */
    private static final int CONCURRENT = 2;

    private final Vertx vertx;
    private final LimitsConfig limits;
    private final Answers answers;
    private final ExecutionQueue queue;

    Inquiry(Vertx vertx, LimitsConfig limits, Answers answers) {
        this.vertx = vertx;
        this.limits = limits;
        this.answers = answers;
        this.queue = new ExecutionQueue(vertx, "pages", CONCURRENT, limits.queue());
    }

    /** Fails with a {@link Refusal} where there is no answer for the time being. */
    public Future<Reply> ask(String document) {
        Question question = new Question(document, null, null, Map.of(), Map.of(), false);
        return answers.atHand(question, MediaType.JSON, null)
                .map(Future::succeededFuture)
                .orElseGet(() -> work(question))
                .map(Reply::of);
    }

    /** Each request has a context of its own: a page sends several at a time, and each reads its own data snapshot. */
    private Future<Answer> work(Question question) {
        Deadline deadline = new Deadline(limits.deadline());
        long timer = vertx.setTimer(limits.deadline().toMillis(), late -> deadline.pass());
        Promise<Answer> answer = Promise.promise();
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(own -> {
            try {
                queue.submit(() -> answers.answer(question, MediaType.JSON, null, deadline))
                        .onComplete(answer);
            } catch (Refusal overloaded) {
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
    public record Reply(String json, String tag) {
        private static Reply of(Answer answer) {
            String tag = Objects.requireNonNull(answer.tag(), "a question of our own was answered with an error");
            return new Reply(new String(answer.body().in(ContentCoding.IDENTITY), StandardCharsets.UTF_8), tag);
        }
    }
}
