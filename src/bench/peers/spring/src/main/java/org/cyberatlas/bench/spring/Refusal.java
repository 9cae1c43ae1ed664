package org.cyberatlas.bench.spring;

/** Refusal of a request. */
class Refusal extends RuntimeException {

    Refusal(String message) {
        super(message);
    }
}
