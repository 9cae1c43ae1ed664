package org.cyberatlas.http.cache;

import static org.cyberatlas.shared.config.Bounds.AT_LEAST;
import static org.cyberatlas.shared.config.Bounds.NOT_NEGATIVE;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of the response cache and of caches of clients. Only complete responses without an error are cached. */
@ConfigMapping(prefix = "atlas.cache")
public interface CacheConfig {

    /** How long a browser may use the answer to a GET without asking again. */
    @WithDefault("1M")
    @DurationMin(millis = 0, message = NOT_NEGATIVE)
    Duration maxAge();

    /** How long a shared cache may; a purge after each load of data is better than a short time here. */
    @WithDefault("5M")
    @DurationMin(millis = 0, message = NOT_NEGATIVE)
    Duration sharedMaxAge();

    /** Bytes of answers kept in this process, compressed and plain; 0 keeps none. */
    @WithDefault("67108864")
    @Min(value = 0, message = AT_LEAST)
    long answers();

    /** Characters of documents kept parsed and validated. */
    @WithDefault("4194304")
    @Min(value = 0, message = AT_LEAST)
    long documents();

    /** How soon this process notices that another one has loaded data. */
    @WithDefault("5S")
    @DurationMin(millis = 0, message = NOT_NEGATIVE)
    Duration versionCheck();
}
