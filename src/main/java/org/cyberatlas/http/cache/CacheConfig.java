package org.cyberatlas.http.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.cyberatlas.shared.config.Bounds.AmountAtLeastZero;
import org.cyberatlas.shared.config.Bounds.NotNegative;

/** Settings of the response cache and of caches of clients. Only complete responses without an error are cached. */
@ConfigMapping(prefix = "atlas.cache")
public interface CacheConfig {

    /** Time for which a browser may use the response to a GET without another request. */
    @WithDefault("1M")
    @WithConverter(NotNegative.class)
    Duration maxAge();

    /** Time for which a shared cache may use it; a purge after each load of data is better than a short time here. */
    @WithDefault("5M")
    @WithConverter(NotNegative.class)
    Duration sharedMaxAge();

    /** Value of the header {@code Cache-Control} of a response that caches of clients may store. */
    default String cacheControl() {
        return "public, max-age=%d, s-maxage=%d"
                .formatted(maxAge().toSeconds(), sharedMaxAge().toSeconds());
    }

    /** Bytes of responses cached in this process, compressed and plain; 0 caches none. */
    @WithDefault("67108864")
    @WithConverter(AmountAtLeastZero.class)
    long responses();

    /** Characters of documents cached parsed and validated. */
    @WithDefault("4194304")
    @WithConverter(AmountAtLeastZero.class)
    long documents();

    /** Interval between checks whether another process has loaded data. */
    @WithDefault("5S")
    @WithConverter(NotNegative.class)
    Duration versionCheck();
}
