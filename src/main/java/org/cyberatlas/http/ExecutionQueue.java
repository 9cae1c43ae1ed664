package org.cyberatlas.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.shared.error.ErrorCode;

/** Executes some questions at a time, lets some wait, and sends the rest away, so that those taken are answered in time. */
final class ExecutionQueue {

    private final WorkerExecutor workers;
    private final int capacity;
    private final AtomicInteger taken = new AtomicInteger();

    ExecutionQueue(Vertx vertx, LimitsConfig limits) {
        workers = vertx.createSharedWorkerExecutor("graphql", limits.concurrent());
        capacity = limits.concurrent() + limits.queue();
    }

    <T> Future<T> submit(Callable<T> question) {
        if (taken.incrementAndGet() > capacity) {
            taken.decrementAndGet();
            throw Refusal.unavailable(ErrorCode.OVERLOADED, "Too many questions are being answered: ask again later");
        }
        return workers.executeBlocking(question, false).onComplete(done -> taken.decrementAndGet());
    }
}
