package org.cyberatlas.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The page of the console, over the assets of GraphiQL that are packed with the service.
 *
 * <p>It stands before the page that comes with those assets, whose requests state their content type twice.
 */
@ApplicationScoped
class ConsolePage {

    private static final String PATH = "/graphiql/";
    /** After the headers of every page, before the packed assets. */
    private static final int BEFORE_THE_ASSETS = -98;

    void route(@Observes Router router) {
        serve(router, PATH, "index.html", "text/html; charset=utf-8");
        serve(router, PATH + "index.html", "index.html", "text/html; charset=utf-8");
        serve(router, PATH + "console.js", "console.js", "text/javascript; charset=utf-8");
    }

    private static void serve(Router router, String path, String file, String type) {
        Buffer content = read("/console/" + file);
        router.get(path).order(BEFORE_THE_ASSETS).handler(http -> http.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-cache")
                .end(content));
    }

    private static Buffer read(String resource) {
        try (InputStream stream = ConsolePage.class.getResourceAsStream(resource)) {
            return Buffer.buffer(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
