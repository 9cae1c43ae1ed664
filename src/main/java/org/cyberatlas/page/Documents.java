package org.cyberatlas.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.cyberatlas.http.response.LazyResource;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.StaticResource;

/** The documents for users, as pages below {@code /docs}, for users of the service. */
@ApplicationScoped
class Documents {

    private static final String PATH = "/docs/";
    private static final List<Document> ALL = List.of(
            new Document("api", "The API"),
            new Document("exports", "Exports"),
            new Document("errors", "Errors"),
            new Document("glossary", "Glossary"),
            new Document("LICENSES", "Licences"),
            new Document("operations", "Operations"));

    /**
     * A document of the project that users of the service read.
     *
     * @param name last part of its address, and the file's name without its ending
     * @param title as it stands in the list of documents
     */
    public record Document(String name, String title) {}

    private final Markdown markdown =
            new Markdown(PATH, ALL.stream().map(Document::name).toList());
    private final PageRenderer renderer;

    Documents(PageRenderer renderer) {
        this.renderer = renderer;
    }

    void route(@Observes Router router) {
        ALL.forEach(
                document -> SafeMethods.route(router, PATH + document.name(), new LazyResource(() -> page(document))));
        SafeMethods.route(router, "/docs", Documents::toTheFirst);
    }

    private StaticResource page(Document document) {
        String body = markdown.html(PackedText.text(PATH + document.name() + ".md"));
        Map<String, Object> shown = Map.of("document", document, "body", body, "all", ALL);
        return StaticResource.of(
                "text/html",
                renderer.render(
                        "document", document.title(), document.title() + " of the open cyber diplomacy atlas.", shown));
    }

    private static void toTheFirst(RoutingContext http) {
        http.redirect(PATH + ALL.get(0).name());
    }
}
