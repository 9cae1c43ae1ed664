package org.cyberatlas.export.response;

import static org.cyberatlas.shared.config.Bounds.AT_LEAST;
import static org.cyberatlas.shared.config.Bounds.LONGER;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Limits of downloads, beside the limits of the endpoint. */
@ConfigMapping(prefix = "atlas.export")
public interface ExportConfig {

    /** Exports written at a time. Each takes a connection; together with the requests executed at a time they are fewer than the pool has. */
    @WithDefault("2")
    @Min(value = 1, message = AT_LEAST)
    int concurrent();

    /** Exports that wait; the next one gets 503. */
    @WithDefault("20")
    @Min(value = 0, message = AT_LEAST)
    int queue();

    /** Time from the arrival of a request to the first row, waiting included. */
    @WithDefault("10S")
    @DurationMin(millis = 1, message = LONGER)
    Duration start();

    /** Time that a client has to receive the whole export, after that. */
    @WithDefault("2M")
    @DurationMin(millis = 1, message = LONGER)
    Duration deadline();

    /** Time in which a client may receive nothing. */
    @WithDefault("10S")
    @DurationMin(millis = 1, message = LONGER)
    Duration patience();
}
