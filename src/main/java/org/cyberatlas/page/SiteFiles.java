package org.cyberatlas.page;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cyberatlas.http.limits.RateLimiter;
import org.cyberatlas.http.request.PublicUri;
import org.cyberatlas.http.response.ResourceCache;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.StaticResource;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Files for crawlers: rules for their requests, and the list of pages. */
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
            "/timeline",
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

    /** Bytes of site maps in memory: a few, since each host by which the service is named has its own. */
    private static final long CACHED = 4L << 20;

    private final Codes codes;
    private final PublicUri uris;
    private final PageErrors errors;
    private final RateLimiter limiter;
    private final ResourceCache sitemaps;

    SiteFiles(Vertx vertx, Codes codes, PublicUri uris, PageErrors errors, RateLimiter limiter) {
        this.codes = codes;
        this.uris = uris;
        this.errors = errors;
        this.limiter = limiter;
        this.sitemaps = new ResourceCache(vertx, CACHED);
    }

    void route(@Observes Router router) {
        SafeMethods.route(router, "/robots.txt", http -> StaticResource.of(
                        "text/plain", ROBOTS.formatted(uris.of(http.request())))
                .handle(http));
        SafeMethods.route(router, "/sitemap.xml", this::sitemap);
    }

    private void sitemap(RoutingContext http) {
        try {
            limiter.admit(http.request());
            String base = uris.of(http.request());
            codes.all()
                    .compose(known -> sitemaps.get(
                            base + ' ' + known.tag(),
                            () -> StaticResource.of(
                                    "application/xml", xml(base, known.paths().values()))))
                    .onSuccess(sitemap -> sitemap.handle(http))
                    .onFailure(failure -> errors.serve(http, failure));
        } catch (RequestRejectedException refused) {
            errors.serve(http, refused);
        }
    }

    private static String xml(String base, Collection<String> known) {
        List<String> paths = new ArrayList<>(PAGES);
        paths.addAll(known);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        paths.stream().distinct().forEach(path -> xml.append("<url><loc>")
                .append(SyntaxHighlighter.escaped(base + path))
                .append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}
