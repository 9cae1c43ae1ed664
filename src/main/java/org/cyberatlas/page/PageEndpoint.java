package org.cyberatlas.page;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
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
 * Serves the pages of the atlas: reads the choices from the URI, executes the document, and renders the template. A rendered page is
 * cached until the response behind it changes.
 */
@Singleton
class PageEndpoint {

    private final List<Page> pages;
    private final InternalQueries inquiry;
    private final PageRenderer renderer;
    private final PageErrors errors;
    private final RateLimiter limiter;
    private final Map<String, PageDocument> documents = new HashMap<>();
    private final ResourceCache rendered;
    private final String cacheControl;

    PageEndpoint(
            Vertx vertx,
            @All List<Page> pages,
            InternalQueries inquiry,
            PageRenderer renderer,
            PageErrors errors,
            RateLimiter limiter,
            PageConfig config,
            CacheConfig cache) {
        this.pages = pages;
        this.inquiry = inquiry;
        this.renderer = renderer;
        this.errors = errors;
        this.limiter = limiter;
        this.rendered = new ResourceCache(vertx, config.cache());
        this.cacheControl = "public, max-age=%d, s-maxage=%d"
                .formatted(cache.maxAge().toSeconds(), cache.sharedMaxAge().toSeconds());
    }

    void route(@Observes Router router) {
        for (Page page : pages) {
            documents.put(page.name(), new PageDocument(Resource.text("/pages/" + page.name() + ".graphql")));
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
            asked(page, variables)
                    .compose(replies -> page(new Asked(page, choices, variables, replies)))
                    .onSuccess(made -> made.handle(http))
                    .onFailure(failure -> errors.serve(http, failure));
        } catch (RuntimeException failure) {
            errors.serve(http, failure);
        }
    }

    private Future<List<Reply>> asked(Page page, Map<String, Object> variables) {
        List<Future<Reply>> replies = new ArrayList<>();
        replies.add(inquiry.ask(documents.get(page.name()).text(), variables));
        page.examples().forEach(example -> replies.add(inquiry.ask(example, Map.of())));
        return Future.all(replies).map(all -> all.<Reply>list());
    }

    private Future<StaticResource> page(Asked asked) {
        return rendered.get(asked.key(), () -> StaticResource.of(asked.page.type(), html(asked), cacheControl));
    }

    private String html(Asked asked) {
        try {
            return renderer.html(
                    asked.page,
                    documents.get(asked.page.name()),
                    asked.choices,
                    asked.variables,
                    asked.replies.stream().map(Reply::json).toList());
        } catch (TemplateException defect) {
            throw new IllegalStateException("The page " + asked.page.name() + " cannot be rendered", defect);
        }
    }

    /** A page with the responses that it is made of. */
    private record Asked(Page page, Choices choices, Map<String, Object> variables, List<Reply> replies) {
        String key() {
            StringBuilder key = new StringBuilder(choices.uri());
            replies.forEach(reply -> key.append(' ').append(reply.tag()));
            return key.toString();
        }
    }
}
