package org.cyberatlas.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.cyberatlas.shared.config.Bounds.NotNegative;

/** Settings of the warm-up. */
@ConfigMapping(prefix = "atlas.warm-up")
public interface WarmUpConfig {

    /** How long the warm-up may take, and readiness waits for it; 0 leaves it out. */
    @WithDefault("20S")
    @WithConverter(NotNegative.class)
    Duration longest();
}
