package org.cyberatlas.export.response;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.cyberatlas.shared.config.Bounds.AtLeastOne;
import org.cyberatlas.shared.config.Bounds.AtLeastZero;
import org.cyberatlas.shared.config.Bounds.LongerThanNothing;

/** Limits of downloads, beside the limits of the endpoint. */
@ConfigMapping(prefix = "atlas.export")
public interface ExportConfig {

    /** Exports written at a time. Each takes a connection; together with the requests executed at a time they are fewer than the pool has. */
    @WithDefault("2")
    @WithConverter(AtLeastOne.class)
    int concurrent();

    /** Exports that wait; the next one gets 503. */
    @WithDefault("20")
    @WithConverter(AtLeastZero.class)
    int queue();

    /** Time from the arrival of a request to the first row, waiting included. */
    @WithDefault("10S")
    @WithConverter(LongerThanNothing.class)
    Duration start();

    /** Time that a client has to receive the whole export, after that. */
    @WithDefault("2M")
    @WithConverter(LongerThanNothing.class)
    Duration deadline();

    /** Time in which a client may receive nothing. */
    @WithDefault("10S")
    @WithConverter(LongerThanNothing.class)
    Duration writeTimeout();
}
