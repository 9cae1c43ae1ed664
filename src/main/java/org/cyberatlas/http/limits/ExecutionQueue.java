package org.cyberatlas.http.limits;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Bounded queue of executions. Further requests are rejected at once, so that the accepted ones get their response in time. */
public final class ExecutionQueue {

    private final WorkerExecutor workers;
    private final int capacity;
    private final AtomicInteger taken = new AtomicInteger();

    public ExecutionQueue(Vertx vertx, String name, int concurrent, int waiting) {
        workers = vertx.createSharedWorkerExecutor(name, concurrent);
        capacity = concurrent + waiting;
    }

    public <T> Future<T> submit(Callable<T> execution) {
        if (taken.incrementAndGet() > capacity) {
            taken.decrementAndGet();
            return Future.failedFuture(RequestRejectedException.unavailable(
                    ErrorCode.OVERLOADED, "Too many requests are waiting: try again later"));
        }
        return workers.executeBlocking(execution, false).onComplete(done -> taken.decrementAndGet());
    }
}
