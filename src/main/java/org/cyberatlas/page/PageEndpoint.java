package org.cyberatlas.page;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.http.InternalQueries;
import org.cyberatlas.http.InternalQueries.Reply;
import org.cyberatlas.http.cache.CacheConfig;
import org.cyberatlas.http.limits.RateLimiter;
import org.cyberatlas.http.request.QueryParameters;
import org.cyberatlas.http.response.ResourceCache;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.StaticResource;

/**
 * Endpoint of the pages: reads the choices from the URI, executes the document, and renders the template. A rendered page is
 * cached until the response behind it changes.
 */
@Singleton
class PageEndpoint {

    private final List<Page> pages;
    private final InternalQueries queries;
    private final PageRenderer renderer;
    private final PageErrors errors;
    private final RateLimiter limiter;
    private final Map<Page, PageDocument> documents = new HashMap<>();
    private final ResourceCache rendered;
    private final String cacheControl;

    PageEndpoint(
            Vertx vertx,
            @All List<Page> pages,
            InternalQueries queries,
            PageRenderer renderer,
            PageErrors errors,
            RateLimiter limiter,
            PageConfig config,
            CacheConfig cache) {
        this.pages = pages;
        this.queries = queries;
        this.renderer = renderer;
        this.errors = errors;
        this.limiter = limiter;
        this.rendered = new ResourceCache(vertx, config.cache());
        this.cacheControl = cache.cacheControl();
    }

    void route(@Observes Router router) {
        for (Page page : pages) {
            documents.put(page, new PageDocument(page.document()));
            SafeMethods.route(router, page.path(), http -> serve(page, http));
        }
    }

    private void serve(Page page, RoutingContext http) {
        try {
            limiter.admit(http.request());
            Choices choices =
                    new Choices(http.normalizedPath(), http.pathParam("code"), QueryParameters.of(http.request()));
            Map<String, Object> variables = page.variables(choices);
            String redirect = page.redirect(choices);
            choices.requireNothingElse();
            if (redirect != null) {
                http.response()
                        .setStatusCode(303)
                        .putHeader("Location", redirect)
                        .end();
                return;
            }
            queries.execute(documents.get(page).text(), variables)
                    .compose(reply -> page(page, choices, variables, reply))
                    .onSuccess(made -> made.handle(http))
                    .onFailure(failure -> errors.serve(http, failure));
        } catch (RuntimeException failure) {
            errors.serve(http, failure);
        }
    }

    private Future<StaticResource> page(Page page, Choices choices, Map<String, Object> variables, Reply reply) {
        return rendered.get(
                choices.uri() + ' ' + reply.tag(),
                () -> StaticResource.of(page.type(), html(page, choices, variables, reply), cacheControl));
    }

    private String html(Page page, Choices choices, Map<String, Object> variables, Reply reply) {
        try {
            return renderer.html(page, documents.get(page), choices, variables, reply.json());
        } catch (TemplateException defect) {
            throw new IllegalStateException("The page " + page.name() + " cannot be rendered", defect);
        }
    }
}
