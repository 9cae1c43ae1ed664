package org.cyberatlas.bench.spring;

/** A request that cannot be answered as it was asked. */
class Refusal extends RuntimeException {

    Refusal(String message) {
        super(message);
    }
}
