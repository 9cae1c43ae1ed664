package org.cyberatlas.http.limits;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Executes some questions at a time, lets some wait, and sends the rest away, so that those taken are answered in time. */
public final class ExecutionQueue {

    private final WorkerExecutor workers;
    private final int capacity;
    private final AtomicInteger taken = new AtomicInteger();

    public ExecutionQueue(Vertx vertx, String name, int concurrent, int waiting) {
        workers = vertx.createSharedWorkerExecutor(name, concurrent);
        capacity = concurrent + waiting;
    }

    public <T> Future<T> submit(Callable<T> question) {
        if (taken.incrementAndGet() > capacity) {
            taken.decrementAndGet();
            throw RequestRejectedException.unavailable(
                    ErrorCode.OVERLOADED, "Too many questions are being answered: ask again later");
        }
        return workers.executeBlocking(question, false).onComplete(done -> taken.decrementAndGet());
    }
}
