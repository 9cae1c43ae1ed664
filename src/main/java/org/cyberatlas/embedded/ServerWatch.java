package org.cyberatlas.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Periodic check of the embedded server, which logs a full disk and a server that has stopped unexpectedly. */
final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);
    private static final int SECONDS = 10;

    private final Cluster cluster;
    private final Disk disk;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "embedded-postgres-watch");
        thread.setDaemon(true);
        return thread;
    });
    private ServerLog log;

    ServerWatch(Cluster cluster, Disk disk) throws IOException {
        this.cluster = cluster;
        this.disk = disk;
        this.log = cluster.log().later();
        clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    synchronized void look() {
        try {
            ServerLog fresh = log;
            log = log.later();
            fresh.noSpace().map(disk::refusal).ifPresent(LOG::error);
            if (!cluster.isRunning()) {
                LOG.errorf(
                        "The embedded PostgreSQL in %s has stopped unexpectedly; start the atlas again once the reason in %s is removed.",
                        disk.directory(), log.file());
                clock.shutdown();
            }
        } catch (IOException | UncheckedIOException failed) {
            LOG.warnf("The log of the embedded PostgreSQL cannot be read: %s", failed.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
    }
}
