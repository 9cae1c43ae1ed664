package org.cyberatlas.engine;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Bounded caches that evict on the writing thread. Caffeine would evict on threads that may be busy for as long as an attack lasts, and
 * the cache would grow meanwhile.
 */
public final class BoundedCaches {

    private BoundedCaches() {}

    public static Caffeine<Object, Object> store() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}
