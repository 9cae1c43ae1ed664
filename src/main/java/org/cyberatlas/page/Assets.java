package org.cyberatlas.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.response.LazyResource;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.StaticResource;

/** Files that pages load: the mark of the atlas, boundaries, the bundle of scripts and styles, and those of GraphiQL. */
@ApplicationScoped
class Assets {

    private static final String BUNDLE = "/static/bundle/";
    private static final String PACKED = "/META-INF/resources";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Places of GraphiQL in the packaged application and in a test. */
    private static final List<String> GRAPHIQL = List.of(
            "/META-INF/io.smallrye_smallrye-graphql-ui-graphiql__jar/META-INF/resources/graphql-ui/",
            "/META-INF/resources/graphql-ui/");

    private static final String A_DAY = "public, immutable, max-age=86400";
    /** After the pages of the console, before the handler of Quarkus. */
    private static final int BEFORE_QUARKUS = -97;

    private final Map<String, LazyResource> packed = new ConcurrentHashMap<>();

    void route(@Observes Router router) {
        add(router, "atlas.svg", "image/svg+xml");
        SafeMethods.route(
                router,
                "/favicon.ico",
                http -> http.redirect("/atlas.svg")); // for a picture or file that a browser shows
        add(router, "world.json", "application/json");
        SafeMethods.route(router, BUNDLE + "*", this::bundled);
        router.getWithRegex("/graphiql/(?<file>[a-z.-]+\\.(js|css))")
                .order(BEFORE_QUARKUS)
                .handler(this::graphiql);
    }

    /** The names of bundled files change with their content, so a browser need not request them again. */
    private void bundled(RoutingContext http) {
        send(http, List.of(PACKED + http.normalizedPath()), FOR_EVER);
    }

    /** Compressed, three megabytes of GraphiQL become less than one. Quarkus sends them as they are, and parts of them. */
    private void graphiql(RoutingContext http) {
        if (ContentCoding.accepted(http.request()) == ContentCoding.IDENTITY
                || http.request().getHeader("Range") != null) {
            http.next();
            return;
        }
        String file = http.pathParam("file");
        send(http, GRAPHIQL.stream().map(place -> place + file).toList(), A_DAY);
    }

    /** @param places where the file may be */
    private void send(RoutingContext http, List<String> places, String cacheControl) {
        LazyResource file =
                packed.computeIfAbsent(http.normalizedPath(), path -> packed(type(path), places, cacheControl));
        if (file == null) {
            http.next();
        } else {
            file.handle(http);
        }
    }

    private static String type(String path) {
        return path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : null;
    }

    /** Null if there is no such file. */
    private static LazyResource packed(String type, List<String> places, String cacheControl) {
        return places.stream()
                .filter(place -> type != null && PackedText.isThere(place))
                .findFirst()
                .map(place -> new LazyResource(() -> StaticResource.of(type, PackedText.text(place), cacheControl)))
                .orElse(null);
    }

    private static void add(Router router, String file, String type) {
        SafeMethods.route(
                router, "/" + file, new LazyResource(() -> StaticResource.of(type, PackedText.text("/page/" + file))));
    }
}
