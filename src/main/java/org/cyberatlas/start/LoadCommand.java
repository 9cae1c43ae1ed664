package org.cyberatlas.start;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.cyberatlas.release.Release;
import org.cyberatlas.release.ReleaseLookup;
import org.jboss.logging.Logger;

/**
 * The command {@code load}: a start without a port, which ends once structure and rows of the database are those of this version and
 * the reader has read which they are.
 */
@Singleton
@Unremovable
public class LoadCommand implements QuarkusApplication {

    public static final String NAME = "load";

    private static final Logger LOG = Logger.getLogger(LoadCommand.class);

    private final ReleaseLookup releases;

    LoadCommand(ReleaseLookup releases) {
        this.releases = releases;
    }

    /** Settings of a start that only loads, whatever the environment says of the service. */
    public static void configure() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
        System.setProperty("quarkus.flyway.validate-at-start", "false");
    }

    @Override
    public int run(String... args) {
        Release release = releases.stored();
        LOG.infof("The rows are loaded: version %s, published on %s", release.version(), release.publishedOn());
        return 0;
    }
}
