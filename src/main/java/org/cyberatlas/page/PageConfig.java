package org.cyberatlas.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import org.cyberatlas.shared.config.Bounds.AmountAtLeastZero;

/** Settings of the pages. */
@ConfigMapping(prefix = "atlas.pages")
public interface PageConfig {

    /** Bytes of pages cached in memory, plain and compressed; 0 caches none. */
    @WithDefault("33554432")
    @WithConverter(AmountAtLeastZero.class)
    long cache();

    /** The URI under which the public knows the service, such as {@code https://atlas.example.org}; by default that of the request. */
    Optional<String> url();
}
