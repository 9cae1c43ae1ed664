package org.cyberatlas.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.cyberatlas.shared.config.Bounds.NotNegative;

/** Settings of the warm-up. */
@ConfigMapping(prefix = "atlas.warm-up")
public interface WarmUpConfig {

    /** Longest duration of the warm-up, for which readiness waits; 0 for no warm-up. */
    @WithDefault("20S")
    @WithConverter(NotNegative.class)
    Duration longest();
}
