package org.cyberatlas.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an export may hold up; what a client may ask, all in all, is in the limits of the endpoint. */
@ConfigMapping(prefix = "atlas.export")
public interface ExportConfig {

    /** Exports written at a time. Each holds a connection; with the questions executed at a time they are fewer than the pool has. */
    @WithDefault("2")
    int concurrent();

    /** Exports that wait for their turn; the next one is sent away with 503. */
    @WithDefault("20")
    int queue();

    /** Time from the arrival of a request to the first row, the wait for its turn included. */
    @WithDefault("10S")
    Duration start();

    /** Time that a client has to take the whole of an export, after that. */
    @WithDefault("2M")
    Duration deadline();

    /** Time that a client may take nothing at all. */
    @WithDefault("10S")
    Duration patience();
}
