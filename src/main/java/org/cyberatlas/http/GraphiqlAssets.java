package org.cyberatlas.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.http.cache.CompressibleBody;
import org.cyberatlas.http.headers.ContentCoding;

/**
 * Compressed scripts and styles of GraphiQL: three megabytes become less than one. Requests without Accept-Encoding are left to the
 * handler of Quarkus.
 */
@ApplicationScoped
class GraphiqlAssets {

    /** After the pages of the console, before the handler of Quarkus. */
    private static final int BEFORE_QUARKUS_ASSETS = -97;

    /** Places in the packaged application and in a test. */
    private static final List<String> PLACES = List.of(
            "META-INF/io.smallrye_smallrye-graphql-ui-graphiql__jar/META-INF/resources/graphql-ui/",
            "META-INF/resources/graphql-ui/");

    private static final Map<String, String> TYPES =
            Map.of(".js", "text/javascript; charset=utf-8", ".css", "text/css; charset=utf-8");

    private final Vertx vertx;
    private final Map<String, CompressibleBody> bodies = new ConcurrentHashMap<>();

    GraphiqlAssets(Vertx vertx) {
        this.vertx = vertx;
    }

    void route(@Observes Router router) {
        router.getWithRegex("/graphiql/(?<file>[a-z.-]+\\.(js|css))")
                .order(BEFORE_QUARKUS_ASSETS)
                .handler(this::send);
    }

    private void send(RoutingContext http) {
        ContentCoding accepted = ContentCoding.accepted(http.request());
        if (accepted == ContentCoding.IDENTITY || http.request().getHeader("Range") != null) {
            http.next();
            return;
        }
        String file = http.pathParam("file");
        vertx.executeBlocking(
                        () -> Optional.ofNullable(bodies.computeIfAbsent(file, GraphiqlAssets::read))
                                .map(body -> body.in(accepted)),
                        false)
                .onSuccess(found ->
                        found.ifPresentOrElse(packed -> send(http.request(), file, accepted, packed), http::next))
                .onFailure(http::fail);
    }

    private static void send(HttpServerRequest request, String file, ContentCoding coding, byte[] packed) {
        request.response()
                .putHeader("Content-Type", TYPES.get(file.substring(file.lastIndexOf('.'))))
                .putHeader("Content-Encoding", coding.token())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", "public, immutable, max-age=86400")
                .end(Buffer.buffer(packed));
    }

    /** Null if there is no such file, so that the map has no entry for it. */
    private static CompressibleBody read(String file) {
        ClassLoader packed = Thread.currentThread().getContextClassLoader();
        for (String place : PLACES) {
            try (InputStream stream = packed.getResourceAsStream(place + file)) {
                if (stream != null) {
                    return new CompressibleBody(stream.readAllBytes());
                }
            } catch (IOException unreadable) {
                return null;
            }
        }
        return null;
    }
}
