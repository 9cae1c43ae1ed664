package org.cyberatlas.page;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.InternalQueries;
import org.cyberatlas.http.response.StaticResource;

/** What crawlers read: which URIs they may visit, and which pages there are. */
@Singleton
class SiteFiles {

    private static final List<String> PAGES = List.of(
            "/",
            "/compare",
            "/countries",
            "/organisations",
            "/indicators",
            "/dialogues",
            "/instruments",
            "/norms",
            "/sources");
    /** A form has more URIs than a crawler should visit. */
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /graphql
            Disallow: /graphiql
            Disallow: /export/
            Disallow: /search
            Disallow: /*?
            Allow: /

            Sitemap: %s/sitemap.xml
            """;

    private final InternalQueries inquiry;
    private final Json json;
    private final PageConfig config;
    private final PageErrors errors;

    SiteFiles(InternalQueries inquiry, Json json, PageConfig config, PageErrors errors) {
        this.inquiry = inquiry;
        this.json = json;
        this.config = config;
        this.errors = errors;
    }

    void route(@Observes Router router) {
        Routes.add(
                router, "/robots.txt", http -> StaticResource.of("text/plain", ROBOTS.formatted(base(http.request())))
                        .handle(http));
        Routes.add(router, "/sitemap.xml", this::sitemap);
    }

    private void sitemap(RoutingContext http) {
        inquiry.ask(PageErrors.CODES, Map.of())
                .map(reply -> StaticResource.of("application/xml", xml(base(http.request()), reply.json())))
                .onSuccess(sitemap -> sitemap.handle(http))
                .onFailure(failure -> errors.serve(http, failure));
    }

    @SuppressWarnings("unchecked")
    private String xml(String base, String response) {
        List<String> paths = new ArrayList<>(PAGES);
        try {
            Map<String, Object> data = (Map<String, Object>) ((Map<String, Object>) json.read(response)).get("data");
            for (Object connection : data.values()) {
                for (Map<String, Object> node : Tree.list(connection, "nodes")) {
                    paths.add(Say.uri(node));
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        paths.stream().distinct().forEach(path -> xml.append("<url><loc>")
                .append(Coloured.escaped(base + path))
                .append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    private String base(HttpServerRequest request) {
        return config.url()
                .map(url -> url.replaceAll("/+$", ""))
                .orElseGet(() -> request.scheme() + "://" + request.authority());
    }
}
