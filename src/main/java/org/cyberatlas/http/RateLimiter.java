package org.cyberatlas.http;

import com.github.benmanes.caffeine.cache.Cache;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * A bucket of tokens for each client, refilled steadily. Forgetting an idle client loses nothing, since its bucket would be full by then;
 * so the number remembered is bounded.
 */
public final class RateLimiter {

    private final LimitsConfig.Rate rate;
    private final LongSupplier nanoClock;
    private final Cache<String, Bucket> buckets;

    RateLimiter(LimitsConfig.Rate rate, LongSupplier nanoClock) {
        this.rate = rate;
        this.nanoClock = nanoClock;
        this.buckets = Bounded.store()
                .maximumSize(rate.clients())
                .expireAfterAccess(untilFull(rate))
                .build();
    }

    private static Duration untilFull(LimitsConfig.Rate rate) {
        return Duration.ofMinutes(1 + rate.burst() / Math.max(1, rate.perMinute()));
    }

    /** Takes a token, and writes into the headers of the answer what is left. */
    public void admit(String address, MultiMap headers) {
        if (rate.perMinute() <= 0) {
            return;
        }
        Bucket bucket = buckets.get(ClientAddress.network(address), unused -> new Bucket());
        boolean admitted = bucket.take();
        headers.set("RateLimit-Limit", Integer.toString(rate.burst()));
        headers.set("RateLimit-Remaining", Long.toString((long) bucket.tokens));
        headers.set("RateLimit-Reset", Long.toString(bucket.secondsUntil(rate.burst())));
        if (!admitted) {
            throw Refusal.ofRequest(429, ErrorCode.RATE_LIMITED, "This client asks too often: slow down")
                    .with("Retry-After", Long.toString(bucket.secondsUntil(1)));
        }
    }

    private final class Bucket {
        private double tokens = rate.burst();
        private long filled = nanoClock.getAsLong();

        private synchronized boolean take() {
            long now = nanoClock.getAsLong();
            tokens = Math.min(rate.burst(), tokens + (now - filled) / 60e9 * rate.perMinute());
            filled = now;
            if (tokens < 1) {
                return false;
            }
            tokens--;
            return true;
        }

        private synchronized long secondsUntil(int wanted) {
            return (long) Math.ceil(Math.max(0, wanted - tokens) * 60 / rate.perMinute());
        }
    }
}
