package org.cyberatlas.http;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.limits.ClientAddress;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.http.limits.RateLimiter;

/** CDI producers of the HTTP layer. */
@ApplicationScoped
class HttpBeans {

    @Produces
    @Singleton
    Json json(LimitsConfig limits) {
        return new Json(limits.jsonDepth());
    }

    /** Shared by GraphQL, exports and pages, so that a client has one bucket for all. */
    @Produces
    @Singleton
    RateLimiter rateLimiter(LimitsConfig limits, ClientAddress clients) {
        return new RateLimiter(limits.rate(), clients, TimeMeter.SYSTEM_NANOTIME);
    }
}
