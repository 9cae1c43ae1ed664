package org.cyberatlas.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cyberatlas.http.response.LazyResource;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.StaticResource;

/**
 * The page of the console, over the assets of GraphiQL that are packed with the service.
 *
 * <p>It stands before the page that comes with those assets, whose requests state their content type twice.
 */
@ApplicationScoped
class ConsolePage {

    private static final String PATH = "/graphiql/";

    void route(@Observes Router router) {
        LazyResource page = file("text/html", "index.html");
        SafeMethods.route(router, PATH, page);
        SafeMethods.route(router, PATH + "index.html", page);
        SafeMethods.route(router, PATH + "console.js", file("text/javascript", "console.js"));
        SafeMethods.route(router, PATH + "console.css", file("text/css", "console.css"));
        SafeMethods.route(
                router, PATH + "tour.json", new LazyResource(() -> StaticResource.of("application/json", tour())));
    }

    private static String tour() {
        try {
            return new JsonMapper().writeValueAsString(Example.TOUR);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static LazyResource file(String type, String name) {
        return new LazyResource(() -> StaticResource.of(type, PackedText.text("/console/" + name)));
    }
}
