package org.cyberatlas.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.http.response.LazyResource;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.StaticResource;

/** Files that pages load: the mark of the atlas, boundaries, and the bundle of scripts and styles. */
@ApplicationScoped
class Assets {

    private static final String BUNDLE = "/static/bundle/";
    private static final String PACKED = "/META-INF/resources";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, LazyResource> bundled = new ConcurrentHashMap<>();

    void route(@Observes Router router) {
        add(router, "atlas.svg", "image/svg+xml");
        SafeMethods.route(
                router,
                "/favicon.ico",
                http -> http.redirect("/atlas.svg")); // for a picture or file that a browser shows
        add(router, "world.json", "application/json");
        SafeMethods.route(router, BUNDLE + "*", this::bundled);
    }

    /** The names of bundled files change with their content, so a browser need not request them again. */
    private void bundled(RoutingContext http) {
        String file = http.normalizedPath();
        String type = file.endsWith(".css") ? "text/css" : file.endsWith(".js") ? "text/javascript" : null;
        LazyResource there = bundled.get(file);
        if (there == null && type != null && Resource.isThere(PACKED + file)) {
            there = bundled.computeIfAbsent(
                    file,
                    name -> new LazyResource(() -> StaticResource.of(type, Resource.text(PACKED + name), FOR_EVER)));
        }
        if (there == null) {
            http.next();
        } else {
            there.handle(http);
        }
    }

    private static void add(Router router, String file, String type) {
        SafeMethods.route(
                router, "/" + file, new LazyResource(() -> StaticResource.of(type, Resource.text("/page/" + file))));
    }
}
