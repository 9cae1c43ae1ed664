package org.cyberatlas.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an answer may be kept, and by whom. Only complete answers without an error are ever kept. */
@ConfigMapping(prefix = "atlas.cache")
public interface CacheConfig {

    /** How long a browser may use the answer to a GET without asking again. */
    @WithDefault("1M")
    Duration maxAge();

    /** How long a shared cache may; a purge after each load of data is better than a short time here. */
    @WithDefault("5M")
    Duration sharedMaxAge();

    /** Bytes of answers kept in this process, compressed and plain; 0 keeps none. */
    @WithDefault("67108864")
    long answers();

    /** Characters of documents kept parsed and validated. */
    @WithDefault("4194304")
    long documents();

    /** How soon this process notices that another one has loaded data. */
    @WithDefault("5S")
    Duration versionCheck();
}
