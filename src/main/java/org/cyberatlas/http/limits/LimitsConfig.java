package org.cyberatlas.http.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.cyberatlas.engine.plan.QueryLimits;
import org.cyberatlas.shared.config.Bounds.AtLeastOne;
import org.cyberatlas.shared.config.Bounds.AtLeastZero;
import org.cyberatlas.shared.config.Bounds.LongerThanNothing;

/**
 * Limits of one request, and of all requests together. The defaults admit the introspection of GraphiQL and the heaviest query of the
 * documentation with room to spare; {@code docs/operations.md} says how each was chosen.
 */
@ConfigMapping(prefix = "atlas.limits")
public interface LimitsConfig extends QueryLimits {

    /** Bytes in the body of a request. */
    @WithDefault("65536")
    @WithConverter(AtLeastOne.class)
    int body();

    /** Time that a client has to send the body. */
    @WithDefault("10S")
    @WithConverter(LongerThanNothing.class)
    Duration bodyTime();

    /** Levels of objects and lists in a JSON body; {@code engine.Json} reads it, and here are its default and its check. */
    @WithDefault("32")
    @WithConverter(AtLeastOne.class)
    int jsonDepth();

    /** Time from the arrival of a request to its response; the database cancels a statement that is still running then. */
    @WithDefault("10S")
    @WithConverter(LongerThanNothing.class)
    Duration deadline();

    /**
     * Requests executed at a time: fewer than the connections of the pool, so that the health check gets one. By default two for each
     * processor, from 4 to 10: one computes while the other waits for the database. More would compete for the processors.
     */
    Optional<@WithConverter(AtLeastOne.class) Integer> concurrent();

    /** Requests executed at a time, as set or by the number of processors. */
    default int executedAtATime() {
        int perProcessor = 2 * Runtime.getRuntime().availableProcessors();
        return concurrent().orElse(Math.min(10, Math.max(4, perProcessor)));
    }

    /** Requests in the queue; the next one gets 503. */
    @WithDefault("200")
    @WithConverter(AtLeastZero.class)
    int queue();

    /** Limits of one client. */
    Rate rate();

    /**
     * Token bucket for each client address, or each /64 network of IPv6. Off by default: behind a proxy all clients have its address unless
     * {@code quarkus.http.proxy.proxy-address-forwarding} and {@code quarkus.http.proxy.trusted-proxies} are set.
     */
    interface Rate {

        /** Requests per minute that a client may make in the long run; 0 for any number. */
        @WithDefault("0")
        @WithConverter(AtLeastZero.class)
        int perMinute();

        /** Requests that a client may make at once. */
        @WithDefault("60")
        @WithConverter(AtLeastOne.class)
        int burst();

        /** Clients with a bucket; the least recently seen one is evicted first. */
        @WithDefault("50000")
        @WithConverter(AtLeastOne.class)
        int clients();
    }
}
