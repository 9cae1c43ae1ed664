package org.cyberatlas.http.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ResourceCacheTest {

    private static final Vertx VERTX = Vertx.vertx();

    private final List<Boolean> madeByWorkers = new ArrayList<>();

    @AfterAll
    static void close() {
        VERTX.close();
    }

    private StaticResource get(ResourceCache cache, String key) {
        return cache.get(key, () -> {
                    madeByWorkers.add(Context.isOnWorkerThread());
                    return StaticResource.of("text/plain", key);
                })
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Test
    void aResourceIsMadeOnceForAKeyAndByAWorker() {
        ResourceCache cache = new ResourceCache(VERTX, 100_000);
        StaticResource first = get(cache, "a");
        assertSame(first, get(cache, "a"));
        assertNotSame(first, get(cache, "b"));
        assertSame(first, get(cache, "a"));
        assertEquals(List.of(true, true), madeByWorkers);
    }

    @Test
    void aCacheHoldsNoMoreThanItsBytes() {
        ResourceCache none = new ResourceCache(VERTX, 0);
        get(none, "a");
        get(none, "a");
        assertEquals(2, madeByWorkers.size());
    }

    @Test
    void aFailureIsNotCached() {
        ResourceCache cache = new ResourceCache(VERTX, 100_000);
        CompletionException failed = Assertions.assertThrows(CompletionException.class, () -> cache.get("a", () -> {
                    throw new IllegalStateException("first");
                })
                .toCompletionStage()
                .toCompletableFuture()
                .join());
        assertTrue(failed.getCause() instanceof IllegalStateException);
        get(cache, "a");
        assertEquals(1, madeByWorkers.size());
    }
}
