package org.cyberatlas.engine;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What is remembered up to a bound. Whoever writes drops what is too much, there and then: the threads to which Caffeine would leave it may
 * be busy for as long as an attack lasts, and the store would grow meanwhile.
 */
public final class BoundedCaches {

    private BoundedCaches() {}

    public static Caffeine<Object, Object> store() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}
