package org.cyberatlas.http.response;

import com.github.benmanes.caffeine.cache.Cache;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import org.cyberatlas.engine.BoundedCaches;

/**
 * Cache of resources that are made from responses. A resource is made on a worker thread, since that takes too long for the thread that serves all
 * connections, and again once its key changes, which has the entity tags of the responses.
 */
public final class ResourceCache {

    private final Vertx vertx;
    private final Cache<String, StaticResource> made;

    /** @param bytes size in memory, plain and compressed */
    public ResourceCache(Vertx vertx, long bytes) {
        this.vertx = vertx;
        this.made = BoundedCaches.store()
                .maximumWeight(bytes)
                .weigher((String key, StaticResource resource) -> resource.weight())
                .build();
    }

    public Future<StaticResource> get(String key, Callable<StaticResource> maker) {
        StaticResource there = made.getIfPresent(key);
        return there != null
                ? Future.succeededFuture(there)
                : vertx.executeBlocking(
                        () -> {
                            StaticResource resource = maker.call();
                            made.put(key, resource);
                            return resource;
                        },
                        false);
    }
}
