package org.cyberatlas.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cyberatlas.http.OnDemand;
import org.cyberatlas.http.Representation;

/** What all pages share: how they look, and the mark of the atlas. */
@ApplicationScoped
class Assets {

    void route(@Observes Router router) {
        add(router, "atlas.css", "text/css");
        add(router, "atlas.svg", "image/svg+xml");
    }

    private static void add(Router router, String file, String type) {
        Routes.add(router, "/" + file, new OnDemand(() -> Representation.of(type, Resource.text("/page/" + file))));
    }
}
