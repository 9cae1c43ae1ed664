package org.cyberatlas.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Message with the URLs of the service, printed once when it is ready. */
@Singleton
class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);

    private final HttpAddress management;

    Announcement(
            @ConfigProperty(name = "quarkus.management.host") String host,
            @ConfigProperty(name = "quarkus.management.port", defaultValue = "9000") int port) {
        management = new HttpAddress(host, port);
    }

    void served(@ObservesAsync HttpServerStart start) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return; // hundreds of tests need no addresses
        }
        String url = new HttpAddress(start.options().getHost(), start.options().getPort()).url();
        LOG.infof(
                "The atlas is listening:%n  web page  %1$s/%n  GraphQL   %1$s/graphql%n  console   %1$s/graphiql%n  health    %1$s/q/health%n  metrics   %2$s/q/metrics",
                url, management.url());
    }
}
