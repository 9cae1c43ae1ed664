package org.cyberatlas.http;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What is remembered up to a bound. Whoever writes drops what is too much, there and then: the threads to which Caffeine would leave it may
 * be busy for as long as an attack lasts, and the store would grow meanwhile.
 */
final class Bounded {

    private Bounded() {}

    static Caffeine<Object, Object> store() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}
