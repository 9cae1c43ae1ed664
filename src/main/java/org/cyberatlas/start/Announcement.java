package org.cyberatlas.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Says once, as soon as questions are answered, where to go. */
@Singleton
class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);

    void served(@ObservesAsync HttpServerStart start) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return; // hundreds of tests need no addresses
        }
        String url = new HttpAddress(start.options().getHost(), start.options().getPort()).url();
        LOG.infof(
                "The atlas answers:%n  web page  %1$s/%n  GraphQL   %1$s/graphql%n  console   %1$s/graphiql%n  health    %1$s/q/health",
                url);
    }
}
