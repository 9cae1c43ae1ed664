package org.cyberatlas.http.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.Optional;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private long now;
    private final TimeMeter clock = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };
    private final ClientAddress clients = new ClientAddress(false, false, Optional.empty());
    private final RateLimiter limiter = new RateLimiter(rate(60, 3), clients, clock);
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void aClientAboveItsRateIsServedAgainLater() {
        for (int i = 0; i < 3; i++) {
            limiter.admit("192.0.2.1", headers);
        }
        assertEquals("0", headers.get("RateLimit-Remaining"));
        RequestRejectedException rejection =
                assertThrows(RequestRejectedException.class, () -> limiter.admit("192.0.2.1", headers));
        assertEquals(429, MediaType.JSON.status(rejection));
        assertEquals("1", rejection.headers().get("Retry-After"));
        assertEquals("3", headers.get("RateLimit-Limit"));
        assertEquals("3", headers.get("RateLimit-Reset"));

        now += Duration.ofSeconds(1).toNanos();
        limiter.admit("192.0.2.1", headers);
    }

    @Test
    void anotherClientIsNotLimited() {
        for (int i = 0; i < 3; i++) {
            limiter.admit("192.0.2.1", headers);
        }
        limiter.admit("192.0.2.2", headers);
        assertEquals("2", headers.get("RateLimit-Remaining"));
    }

    @Test
    void withoutARateNothingOfARequestIsRead() {
        RateLimiter off = new RateLimiter(rate(0, 1), clients, clock);
        for (int i = 0; i < 100; i++) {
            off.admit(null);
        }
    }

    private static LimitsConfig.Rate rate(int perMinute, int burst) {
        return new Rate(perMinute, burst, 100);
    }

    private record Rate(int perMinute, int burst, int clients) implements LimitsConfig.Rate {}
}
