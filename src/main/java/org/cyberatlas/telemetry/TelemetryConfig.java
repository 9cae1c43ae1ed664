package org.cyberatlas.telemetry;

import static org.cyberatlas.shared.config.Bounds.AT_LEAST;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What is told about each request. */
@ConfigMapping(prefix = "atlas.telemetry")
public interface TelemetryConfig {

    /** Whether each request leaves a line in the log. */
    @WithDefault("false")
    boolean requestLog();

    /** Names of operations that metrics tell apart, in the order of their first answer; all further ones count as "other". */
    @WithDefault("50")
    @Min(value = 0, message = AT_LEAST)
    int operationNames();
}
