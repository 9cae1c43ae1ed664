package org.cyberatlas.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cyberatlas.http.Representation;

/** What all pages share: how they look, and the mark of the atlas. */
@ApplicationScoped
class Assets {

    void route(@Observes Router router) {
        Routes.add(router, "/atlas.css", Representation.of("text/css", Resource.text("/page/atlas.css")));
        Routes.add(router, "/atlas.svg", Representation.of("image/svg+xml", Resource.text("/page/atlas.svg")));
    }
}
