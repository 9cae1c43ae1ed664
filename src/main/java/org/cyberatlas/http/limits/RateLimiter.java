package org.cyberatlas.http.limits;

import com.github.benmanes.caffeine.cache.Cache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.engine.BoundedCaches;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Token bucket for each client, refilled steadily. The bucket of a client that was idle until it is full is evicted without loss, so the
 * number of buckets is bounded. GraphQL, exports, pages and unknown paths share it, so that a client has one bucket for all.
 */
@Singleton
public final class RateLimiter {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LimitsConfig.Rate rate;
    private final ClientAddress clients;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets;

    @Inject
    RateLimiter(LimitsConfig limits, ClientAddress clients) {
        this(limits.rate(), clients, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimiter(LimitsConfig.Rate rate, ClientAddress clients, TimeMeter clock) {
        this.rate = rate;
        this.clients = clients;
        this.clock = clock;
        this.buckets = BoundedCaches.store()
                .maximumSize(rate.clients())
                .expireAfterAccess(untilFull(rate))
                .build();
    }

    private static Duration untilFull(LimitsConfig.Rate rate) {
        return Duration.ofMinutes(1 + rate.burst() / Math.max(1, rate.perMinute()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .build();
    }

    /** Takes a token of the client, and sets the RateLimit headers of the response. */
    public void admit(HttpServerRequest request) {
        if (rate.perMinute() > 0) {
            admit(clients.of(request), request.response().headers());
        }
    }

    void admit(String client, MultiMap headers) {
        ConsumptionProbe probe = buckets.get(client, unused -> bucket()).tryConsumeAndReturnRemaining(1);
        headers.set("RateLimit-Limit", Integer.toString(rate.burst()));
        headers.set("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        headers.set("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw RequestRejectedException.ofRequest(
                            429, ErrorCode.RATE_LIMITED, "This client sends too many requests: slow down")
                    .with("Retry-After", seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private static String seconds(long nanos) {
        return Long.toString((nanos + SECOND - 1) / SECOND);
    }
}
