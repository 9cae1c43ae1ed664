package org.cyberatlas.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.cyberatlas.shared.config.Bounds.AtLeastZero;

/** Settings of what is recorded about requests. */
@ConfigMapping(prefix = "atlas.telemetry")
public interface TelemetryConfig {

    /** Writes a log line for each request. */
    @WithDefault("false")
    boolean requestLog();

    /** Operation names with a metric label of their own, in the order of their first response; all others are labelled "other". */
    @WithDefault("50")
    @WithConverter(AtLeastZero.class)
    int operationNames();
}
